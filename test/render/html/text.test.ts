import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { aDoc } from '../a-doc.ts';
import { elementsIn } from './elements-in.ts';
import { type Page, readPage } from './read-page.ts';
import { rendered } from './rendered.ts';
import { textIn } from './text-in.ts';

async function pageOf(markdown: string): Promise<Page> {
	return readPage(await rendered(aDoc({ markdown })));
}

test("the author's sections are headings below the title, with their anchors", async () => {
	const page = await pageOf('## Formål og ansvar\n\n### Ansvar');
	expect(page.one('h2').properties.id).toBe('formål-og-ansvar');
	expect(textIn(page.one('h3'))).toBe('Ansvar');
});

test('no heading stands as high as the title', async () => {
	const page = await pageOf('# Formål');
	expect(textIn(page.one('h2'))).toBe('Formål');
	expect(page.all('h1')).toHaveLength(1);
});

test('a heading without anchor is a heading', async () => {
	const doc = aDoc({ markdown: '' });
	const body = {
		type: 'root',
		children: [{ type: 'heading', depth: 2, children: [{ type: 'text', value: 'A' }] }],
	} as const;
	const page = readPage(await rendered({ ...doc, body: structuredClone(body) as unknown as typeof doc.body }));
	expect(page.one('h2').properties).toEqual({});
});

test('columns have headers, an empty corner has none, and each row is as wide as its table', async () => {
	const page = await pageOf('| | Ja | Nei |\n| --- | :-: | --: |\n| Avtale | x |');
	expect(page.all('th').map((cell) => [textIn(cell), cell.properties.scope])).toEqual([
		['Ja', 'col'],
		['Nei', 'col'],
	]);
	for (const row of page.all('tr'))
		expect(elementsIn(row).filter(({ tagName }) => /^t[hd]$/u.test(tagName))).toHaveLength(3);
	expect(page.all('thead', 'tbody')).toHaveLength(2);
	expect(page.all('th', 'td').map(({ properties }) => properties.className)).toEqual([
		...[undefined, ['center'], ['right']],
		...[undefined, ['center'], ['right']],
	]);
});

test('a day alone in its cell is kept on one line', async () => {
	const page = await pageOf('| Frist | Utført |\n| - | -: |\n| 2026-12-15 | 2026-12-16 |\n| innen 2026-12-15 | |');
	expect(page.all('td').map(({ properties }) => properties.className)).toEqual([
		...[['day'], ['right', 'day']],
		...[undefined, ['right']],
	]);
});

test('the numbers of sections and documents and days are kept on one line, and nothing else is', async () => {
	const page = await pageOf(
		'Se §\u00a014-6, §\u00a02\u00a0A-6 og [§\u00a03-3](https://lovdata.no/), §\u00a05 og § 7-1, §§\u00a013-1. Innen 2026-12-15, sak 2026-12-15-3, etter 2-001, PLAN-2026 og TREGN-BRANCHE-2001-01, ikke 12-00123 eller HMS-rutine.',
	);
	const text = page.all('div').find(({ properties }) => String(properties.className) === 'text') as Element;
	const kept = elementsIn(text).filter(({ properties }) => String(properties.className) === 'unbroken');
	expect(kept.map(textIn)).toEqual([
		...['§\u00a014-6', '§\u00a02\u00a0A-6', '§\u00a03-3', '§§\u00a013-1', '2026-12-15'],
		...['2-001', 'PLAN-2026', 'TREGN-BRANCHE-2001-01'],
	]);
	expect(textIn(page.one('main'))).toContain(
		'Se §\u00a014-6, §\u00a02\u00a0A-6 og §\u00a03-3, §\u00a05 og § 7-1, §§\u00a013-1. Innen 2026-12-15, sak 2026-12-15-3, etter 2-001, PLAN-2026 og TREGN-BRANCHE-2001-01, ikke 12-00123 eller HMS-rutine.',
	);
});

test('a table scrolls in a region of its own, reached by keyboard and named by its header', async () => {
	const page = await pageOf(
		'| Rolle | Frist |\n| - | - |\n| a | b |\n\nog\n\n| Rolle | Frist |\n| - | - |\n\n| |\n| - |\n| a |',
	);
	const regions = elementsIn(page.root).filter(({ properties }) => properties.role === 'region');
	expect(regions.map(({ properties }) => [properties.ariaLabel, properties.tabIndex])).toEqual([
		['Rolle, Frist', 0],
		['Rolle, Frist (2)', 0],
		['Bruk av bedriftshelsetjenesten', 0],
	]);
});

test('boxes of a task list cannot be changed and say in words what they show', async () => {
	const page = await pageOf('- [x] a\n- [ ] b\n  - [x] c\n\n1. [ ] d\n\n   e');
	const boxes = page.all('input').map(({ properties }) => ({ ...properties, checked: properties.checked ?? false }));
	expect(boxes).toEqual(
		[true, false, true, false].map((checked) =>
			expect.objectContaining({
				type: 'checkbox',
				disabled: true,
				checked,
				ariaLabel: checked ? 'Utført' : 'Ikke utført',
			}),
		),
	);
});

test('a picture that stands alone is a figure with its title as caption', async () => {
	const page = await pageOf('![Søyler](company/soyle.svg "Figur 1")\n![Uten tittel](company/soyle.png)');
	expect(page.all('figure')).toHaveLength(2);
	expect(textIn(page.one('figcaption'))).toBe('Figur 1');
	expect(page.all('img').map(({ properties }) => [properties.alt, properties.width, properties.height])).toEqual([
		['Søyler', 24, 16],
		['Uten tittel', 24, 16],
	]);
	expect(page.all('img')[0]?.properties).not.toHaveProperty('title');
});

test('a picture in a line stays in it, with its title beside it; one without words is decoration', async () => {
	const page = await pageOf('Et ![](company/soyle.png "Merke 4") her.');
	expect(page.all('figure')).toEqual([]);
	expect(page.one('img').properties.alt).toBe('');
	expect(textIn(page.all('p').find((p) => textIn(p).startsWith('Et')) as Element)).toBe('Et  Merke 4 her.');
});

test('a picture that the document does not hold stops the page', async () => {
	await expect(pageOf('![a](company/borte.png)')).rejects.toThrow('company/borte.png');
});

test("footnotes are numbered as they are met, gathered under the document's own word, and linked both ways", async () => {
	const page = await pageOf('A[^b] B[^a] C[^b]\n\n[^a]: Første[^c]\n[^b]: Andre\n\n    | t |\n    | - |\n[^c]: Tredje');
	const references = page.all('sup').map((sup) => elementsIn(sup)[1] as Element);
	expect(references.map(textIn)).toEqual(['1', '2', '1', '3']);
	const section = elementsIn(page.root).find(({ properties }) => properties.role === 'doc-endnotes') as Element;
	const notes = elementsIn(section).filter(({ tagName }) => tagName === 'li');
	expect(notes.map(textIn).map((text) => text.trim().slice(0, 5))).toEqual(['Andre', 'Først', 'Tredj']);
	expect(textIn(elementsIn(section).find(({ tagName }) => tagName === 'h2') as Element)).toBe('Fotnoter');
	for (const reference of references)
		expect(notes.map(({ properties }) => `#${properties.id}`)).toContain(reference.properties.href);
	const back = elementsIn(section).filter(({ properties }) => properties.role === 'doc-backlink');
	expect(back.map(({ properties }) => properties.ariaLabel)).toEqual([
		'Tilbake til teksten 1',
		'Tilbake til teksten 1-2',
		'Tilbake til teksten 2',
		'Tilbake til teksten 3',
	]);
	expect(back.map(({ properties }) => properties.href).toSorted()).toEqual(
		references.map(({ properties }) => `#${properties.id}`).toSorted(),
	);
});

test('a link to another document leads to its page', async () => {
	const page = await pageOf('[1-001 *Mål*](document:../instruction/1-001_Maal)');
	const link = page.all('a').at(-1) as Element;
	expect(link.properties.href).toBe('../instruction/1-001_Maal.html');
	expect(textIn(link)).toBe('1-001 Mål');
});

test.each([
	['http://a.no/', true],
	['https://a.no/?a=1&b=2#c', true],
	['mailto:post@a.no', true],
	['tel:113', true],
	['#ansvar', true],
	['../andre/fil', true],
	['javascript:alert(1)', false],
	['JaVaScRiPt:alert(1)', false],
	['vbscript:x', false],
	['data:text/html,x', false],
	['file:///etc/passwd', false],
])('a link to %s leads there: %s', async (url, leads) => {
	const doc = aDoc({ markdown: 'x' });
	const children = [{ type: 'link' as const, url, children: [{ type: 'text' as const, value: 'her' }] }];
	const page = readPage(
		await rendered({ ...doc, body: { type: 'root', children: [{ type: 'paragraph', children }] } }),
	);
	expect(page.all('a').at(-1)?.properties.href).toBe(leads ? url : undefined);
});

test('a scheme in capitals is the same scheme', async () => {
	const page = await pageOf('[a](HTTPS://a.no/B)');
	expect(page.all('a').at(-1)?.properties.href).toBe('https://a.no/B');
});

test('a blank for the pen is its label', async () => {
	const page = await pageOf('[Sted og dato](pen:) [Underskrift](pen:)');
	const pens = page.all('span').filter(({ properties }) => [properties.className].flat().includes('pen'));
	expect(pens.map(textIn)).toEqual(['Sted og dato', 'Underskrift']);
});

test('a blank for the pen within a sentence is told from one that stands alone', async () => {
	const page = await pageOf('[Dato](pen:) [Navn](pen:)\n\nInnen [antall dager](pen:) dager.');
	const inText = page
		.all('span')
		.filter(({ properties }) => [properties.className].flat().includes('in-text'))
		.map(textIn);
	expect(inText).toEqual(['antall dager']);
});

test('marks, quotes, code, rules and breaks are themselves', async () => {
	const page = await pageOf(
		'**a** *b* ~~c~~ `d < 5 & e`\\\nf\n\n> g\n\n---\n\n```sh\nh\n  i\n```\n\n3. j\n4. k\n\n   l',
	);
	expect(page.all('strong', 'em', 'del', 'code').map(textIn)).toEqual(['a', 'b', 'c', 'd < 5 & e', 'h\n  i\n']);
	expect(page.all('br', 'blockquote', 'hr', 'pre')).toHaveLength(4);
	expect(page.one('ol').properties.start).toBe(3);
});

test('a construct that no finished document holds is refused', async () => {
	const doc = aDoc({ markdown: 'x' });
	for (const type of ['html', 'yaml'] as const)
		await expect(rendered({ ...doc, body: { type: 'root', children: [{ type, value: '<b>' }] } })).rejects.toThrow(
			type,
		);
});
