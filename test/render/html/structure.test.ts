import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { aStatute } from '../a-statute.ts';
import { anEdition } from '../an-edition.ts';
import { elementsIn } from './elements-in.ts';
import { type Page, readPage } from './read-page.ts';
import { rendered } from './rendered.ts';
import { aSite } from './site/a-site.ts';
import { textIn } from './text-in.ts';

const statute = aStatute({
	id: '1-001',
	markdown: `## Navn

§ 1. Centret hedder FBSC Nordjylland.

Stk. 2. Det rådgiver, jf. § 14, stk. 10, om

2. støj,
3. indeklima, herunder
   a. lys,
   b. luft,
4. kemi.

§ 1 a. Se § 1, stk. 2, nr. 3, litra b, og bilag 2, nr. 2.

§ 14. Bestyrelsen vælges.

Et afsnit mere.

Stk. 10.

1. straks

## Bilag 1. Vejledning

§ 15. Her gælder § 1.

## Bilag 2. Fortrolighed

1. En, se bilag 1.
2. To.
`,
	frame: { changes: { title: 'Ændringer', columns: ['Version', 'Dato', 'Af', 'Ændring'] } },
});

const page = readPage(await rendered(statute));

test('the page is without errors to a parser of the HTML standard', () => {
	expect(page.errors).toEqual([]);
});

test('the numbers are those of the tree, each at the beginning of its text', () => {
	const labels: string[] = [];
	visit(statute.body, (node) => {
		if ((node.type === 'section' || node.type === 'subsection') && node.label) labels.push(node.label);
	});
	expect(withClass(page, 'marker').map((marker) => textIn(marker).trim())).toEqual(labels);
	const paragraphs = page.all('p').filter((paragraph) => textIn(paragraph).match(/^(?:§|Stk)/u));
	expect(paragraphs.map((paragraph) => textIn(paragraph).replaceAll('\u00a0', ' ').trim())).toEqual([
		...['§ 1. Centret hedder FBSC Nordjylland.', 'Stk. 2. Det rådgiver, jf. § 14, stk. 10, om'],
		...['§ 1 a. Se § 1, stk. 2, nr. 3, litra b, og bilag 2, nr. 2.', '§ 14. Bestyrelsen vælges.', 'Stk. 10.'],
		'§ 15. Her gælder § 1.',
	]);
});

test('items have the numbers and letters of the tree without any style', () => {
	const numbers: string[] = [];
	visit(statute.body, 'listItem', ({ data }) => {
		numbers.push(data?.item?.number ?? '');
	});
	const counted = page
		.all('ol')
		.flatMap(({ properties: { start, type }, children }) =>
			children
				.filter((child) => child.type === 'element')
				.map((item, index) => [String(item.properties.id), numberOf(Number(start ?? 1) + index, type)] as const),
		);
	expect(counted.length).toBe(numbers.length);
	for (const [id, number] of counted) expect(id).toMatch(new RegExp(`-(?:nr)?${number}$`));
	expect(counted.map(([, number]) => number).toSorted()).toEqual(numbers.toSorted());
});

test('each part has the anchor of the tree, and holds what belongs to it', () => {
	const anchors: string[] = [];
	visit(statute.body, ({ data, type }) => {
		if (data?.anchor !== undefined && type !== 'heading') anchors.push(data.anchor);
	});
	expect(anchors.toSorted()).toEqual([...new Set(anchors)].toSorted());
	expect(idsIn(page)).toEqual(expect.arrayContaining(anchors));
	expect(wordsOf(page, 'p14-stk1')).toContain('Et afsnit mere.');
	expect(wordsOf(page, 'p14')).toContain('straks');
	expect(wordsOf(page, 'p14')).not.toContain('Vejledning');
	expect(wordsOf(page, 'bilag1')).toContain('§ 15. Her gælder § 1.');
});

describe.each([
	['on its own page', page, ''],
	['in a handbook', readPage(await aSite(anEdition([statute]))), '1-001-'],
] as const)('%s', (_, whole, prefix) => {
	test('references lead to what they name, and no two anchors are alike', () => {
		const ids = idsIn(whole);
		expect(new Set(ids).size).toBe(ids.length);
		const led = whole
			.all('a')
			.filter((link) => /^(?:§|bilag)/u.test(textIn(link)))
			.map(({ properties }) => wordsOf(whole, String(properties.href).slice(1)).slice(0, 12));
		expect(led).toEqual(
			['Stk. 10. str', 'luft,', 'To.', '§ 1. Centret', 'Bilag 1. Vej'].map((words) => words.slice(0, 12)),
		);
		expect(ids).toContain(`${prefix}p1-stk2-nr3-b`);
	});

	test('an annex is one to assistive technology, called by its heading', () => {
		const annexes = whole.all('section').filter(({ properties }) => properties.role === 'doc-appendix');
		const names = annexes.map(({ properties }) => wordsOf(whole, String([properties.ariaLabelledBy].flat()[0])));
		expect(names).toEqual(['Bilag 1. Vejledning', 'Bilag 2. Fortrolighed']);
	});
});

test('the list of changes closes the document, before its annexes', () => {
	const order = page.all('h2').map(textIn);
	expect(order).toEqual(['Navn', 'Ændringer', 'Bilag 1. Vejledning', 'Bilag 2. Fortrolighed']);
});

test('a § holds every construct', async () => {
	const markdown = [
		'§ 2. Note[^1] og [lenke](https://a.dk) ![søyle](company/soyle.png).',
		'| a | b |\n| - | - |\n| c[^1] | [Dato](pen:) |',
		'> sitat',
		'```\nkode\n```',
		'- [x] gjort',
		'![Søyle](company/soyle.svg "Tekst")',
		'§ 3. ![Søyle](company/soyle.svg)',
		'[^1]: Note.',
	].join('\n\n');
	const within = elementsIn(elementOf(readPage(await rendered(aStatute({ markdown }))), 'p2'));
	const names = new Set(within.map(({ tagName }) => tagName));
	for (const name of ['sup', 'a', 'img', 'table', 'blockquote', 'pre', 'input', 'figure', 'figcaption'])
		expect(names).toContain(name);
	expect(within.some(({ properties }) => [properties.className].flat().includes('pen'))).toBe(true);
});

function numberOf(count: number, type: unknown): string {
	return type === 'a' ? String.fromCodePoint(0x60 + count) : String(count);
}

function withClass({ root }: Page, name: string): Element[] {
	return elementsIn(root).filter(({ properties }) => [properties.className].flat().includes(name));
}

function idsIn({ root }: Page): readonly string[] {
	return elementsIn(root).flatMap(({ properties }) => (properties.id ? [String(properties.id)] : []));
}

function elementOf({ root }: Page, id: string): Element {
	const found = elementsIn(root).find(({ properties }) => properties.id === id);
	if (found === undefined) throw new Error(`There is no ${id}`);
	return found;
}

function wordsOf(whole: Page, id: string): string {
	return textIn(elementOf(whole, id)).replaceAll(/\s+/gu, ' ').trim();
}
