import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { Doc } from '../../../scripts/types/index.ts';
import { aStatute } from '../a-statute.ts';
import { anEdition } from '../an-edition.ts';
import { aBookPress } from './a-book-press.ts';
import { aPress } from './a-press.ts';
import { outline } from './outline.ts';
import { readBook } from './read-book.ts';
import { type ReadPdf, type Run, readPdf } from './read-pdf.ts';

const press = aPress();
const pressBook = aBookPress();

const long = 'Ord og atter ord. '.repeat(250);

const statute = aStatute({
	id: '1-001',
	markdown: `## Navn og formål

§ 1. Centret hedder FBSC Nordjylland.

Stk. 2. Det rådgiver, jf. § 14, stk. 10, om

1. støj,
2. indeklima, herunder
   a. lys,
   b. luft,
3. kemi.

§ 1 a. Se § 1, stk. 2, nr. 2, litra b, og bilag 2, nr. 3.

§ 14. Bestyrelsen vælges.

Et afsnit mere.

Stk. 10. Bestyrelsen mødes.

${long.repeat(2)}

## Bilag 1. Vejledning

§ 15. Her gælder § 1.

${long}

## Bilag 2. Fortrolighed

2. To.
3. Tre.
4. Fire, se bilag 1.
`,
});

const read = press(statute).then(readPdf);

describe('the numbers of a legal text', () => {
	test('stand before their texts in one paragraph, or in the label of an item, in the order of the tree', async () => {
		const told = plain(outline((await read).elements)).replaceAll(/(?:P\([^()]*atter[^()]*\))+/gu, '…');
		expect(told.slice(told.indexOf('H1'))).toBe(
			[
				'H1(Navn og formål)P(§ 1.Centret hedder FBSC Nordjylland.)',
				'P(Stk. 2.Det rådgiver, jf.Link(Span(§ 14, stk. 10)), om)',
				'L(LI(Lbl(1.)LBody(støj,))LI(Lbl(2.)LBody(P(indeklima, herunder)))L(LI(Lbl(a.)LBody(lys,))LI(Lbl(b.)LBody(luft,)))',
				'LI(Lbl(3.)LBody(kemi.)))',
				'P(§ 1 a.SeLink(Span(§ 1, stk. 2, nr. 2, litra b)), ogLink(Span(bilag 2, nr. 3)).)',
				'P(§ 14.Bestyrelsen vælges.)P(Et afsnit mere.)P(Stk. 10.Bestyrelsen mødes.)…',
				'H1(Bilag 1. Vejledning)P(§ 15.Her gælderLink(Span(§ 1)).)…',
				'H1(Bilag 2. Fortrolighed)L(LI(Lbl(2.)LBody(To.))LI(Lbl(3.)LBody(Tre.))LI(Lbl(4.)LBody(Fire, seLink(Span(bilag 1)).)))',
			].join(''),
		);
	});

	test('are those of the tree, at the left edge of a column that the texts stand beside', async () => {
		const { pages } = await read;
		const numbers = pages.flatMap(numbersOf);
		expect(numbers.map(({ text }) => text)).toEqual(labelsOf(statute));
		const further = pages.flat().find(({ text }) => text === 'Et afsnit mere.');
		for (const x of [...numbers.map(({ words }) => words?.x), further?.x]) expect(x).toBeCloseTo(edge + column, 0);
	});

	test('push their text along where they are too long for the column', async () => {
		const pdf = await readPdf(await press(aStatute({ markdown: '§ 123 a. Kort.\n\nStk. 1000. Kort.' })));
		const numbers = pdf.pages.flatMap(numbersOf);
		expect(numbers.map(({ text }) => text)).toEqual(['§ 123 a.', 'Stk. 1000.']);
		for (const { end, words } of numbers) expect(words?.x).toBeGreaterThan(end + 1);
	});

	test('never end a page, nor stand apart from their text', async () => {
		const parts = Array.from({ length: 60 }, (_, i) => {
			const words = 'Noen ord til. '.repeat(3 + ((i * 7) % 23));
			return i % 3 === 0 ? `§ ${i}. ${words}` : `Stk. ${(i % 3) + 1}. ${words}\n\n1. ${words}\n2. ord`;
		});
		const { pages } = await readPdf(await press(aStatute({ markdown: parts.join('\n\n') })));
		expect(pages.length).toBeGreaterThan(4);
		expect(pages.flatMap(numbersOf)).toHaveLength(60);
		for (const page of pages)
			for (const { y, words } of numbersOf(page)) {
				expect(words?.text).toMatch(/^Noen/u);
				expect(page.some((run) => !run.artifact && run.y < y)).toBe(true);
			}
	});

	test('of a § of a few lines stand on one page with all of it', async () => {
		const sections = Array.from(
			{ length: 40 },
			(_, i) => `§ ${i + 1}. ${'Noen ord til. '.repeat(14)}\n\nStk. 2. Slut ${i + 1}.`,
		);
		const { pages } = await readPdf(await press(aStatute({ markdown: sections.join('\n\n') })));
		expect(pages.length).toBeGreaterThan(2);
		for (const page of pages) {
			const begun = numbersOf(page).flatMap(({ text }) => /^§ (\d+)\.$/u.exec(text)?.[1] ?? []);
			const ended = page.flatMap(({ text }) => /^Slut (\d+)\.$/u.exec(text)?.[1] ?? []);
			expect(begun).toEqual(ended);
		}
	});
});

describe('annexes', () => {
	test('begin a page, and count their pages themselves, as the text does', async () => {
		const { pages, pageLabels } = await read;
		const feet = pages.map((page) =>
			plain(
				page
					.filter(({ artifact }) => artifact)
					.map(({ text }) => text)
					.join(''),
			),
		);
		const numbers = feet.map((foot) => /(?:Bilag ?\d · )?Side \d+ av \d+$/u.exec(foot)?.[0]);
		expect(numbers).toEqual([
			...['Side 1 av 3', 'Side 2 av 3', 'Side 3 av 3'],
			...['Bilag1 · Side 1 av 2', 'Bilag1 · Side 2 av 2', 'Bilag2 · Side 1 av 1'],
		]);
		expect(pageLabels).toEqual(['1', '2', '3', 'Ⅰ-1', 'Ⅰ-2', 'ⅠⅠ-1']);
		const firsts = pages.map((page) => plain(page.find(({ artifact }) => !artifact)?.text ?? ''));
		expect([firsts[3], firsts[5]]).toEqual(['Bilag 1. Vejledning', 'Bilag 2. Fortrolighed']);
	});

	test('follow the list of changes, which closes the document', async () => {
		const doc = aStatute({
			markdown: '§ 1. Tekst.\n\n## Bilag 1 Kort',
			frame: { changes: { title: 'Ændringer', columns: ['Version', 'Dato', 'Af', 'Ændring'] } },
			meta: { revisions: [{ version: '1', date: '1988', by: 'Ida', summary: 'Ny.', change: 'substantive' }] },
		});
		const pdf = await readPdf(await press(doc));
		expect(outline(pdf.elements)).toMatch(/H1\(Ændringer\)Table\(.*H1\(Bilag 1 Kort\)$/u);
		expect(pdf.pages).toHaveLength(2);
	});
});

describe('references', () => {
	test('lead to the §, the part, the item and the annex that they name', async () => {
		expect(await ledTo(await press(statute))).toEqual([
			...['Stk. 10. Bestyrelsen mødes.', 'b. luft,', '3. Tre.'],
			...['§ 1. Centret hedder FBSC Nordjylland.', 'Bilag 1. Vejledning'],
		]);
	});

	test('lead there in a handbook, too, where annexes begin a page as well', async () => {
		const bytes = await pressBook(anEdition([statute]));
		expect((await ledTo(bytes)).slice(-5)).toEqual([
			...['Stk. 10. Bestyrelsen mødes.', 'b. luft,', '3. Tre.'],
			...['§ 1. Centret hedder FBSC Nordjylland.', 'Bilag 1. Vejledning'],
		]);
		const { pages } = await readPdf(bytes);
		const firsts = pages.map((page) => page.find(({ artifact }) => !artifact)?.text);
		expect(firsts).toEqual(expect.arrayContaining(['Bilag 1. Vejledning', 'Bilag 2. Fortrolighed']));
	});
});

test('a § holds every construct, in the column of its text', async () => {
	const markdown = [
		'§ 2. Note[^1] og [lenke](https://a.dk) ![søyle](company/soyle.png).',
		'| a | b |\n| - | - |\n| c[^1] | [Dato](pen:) |',
		'> sitat',
		'```\nkode\n```',
		'- [x] gjort\n- punkt',
		'[Formand](pen:) [Medlem](pen:)',
		'![Søyle](company/soyle.svg "Tekst")',
		'Stk. 2.',
		'1. straks',
		'§ 3. ![Søyle](company/soyle.svg)',
		'[^1]: Note.',
	].join('\n\n');
	const pdf = await readPdf(await press(aStatute({ markdown })));
	const told = plain(outline(pdf.elements));
	for (const part of ['TH(b)', 'BlockQuote(', 'Code(P(kode))', 'Figure[Utført]', 'Figure[Søyle]', 'P(Stk. 2.', 'Note('])
		expect(told).toContain(part);
	const runs = pdf.pages.flat();
	const edge = runs.find(({ text }) => text.startsWith('Stk'))?.x ?? 0;
	for (const words of ['c', 'sitat', 'kode', 'gjort', 'Formand', 'Tekst', 'straks'])
		expect(runs.find(({ text }) => text === words)?.x, words).toBeGreaterThan(edge + column - 1);
});

test('lists and quotes nest in a § as deep as the checks allow', async () => {
	const lists = Array.from({ length: 28 }, (_, i) => `${' '.repeat(i * 3)}1. x${i}\n`).join('');
	const markdown = `§ 1. Tekst.\n\n${lists}\nStk. 2. Tekst.\n\n${'> '.repeat(14)}innerst`;
	const told = outline((await readPdf(await press(aStatute({ markdown })))).elements);
	expect(told.match(/LI\(/gu)).toHaveLength(28);
	expect(told.match(/BlockQuote\(/gu)).toHaveLength(14);
});

const millimetre = 72 / 25.4;
const edge = 25 * millimetre;
const column = 15 * millimetre;

function plain(text: string): string {
	return text.replaceAll('\u00a0', ' ');
}

/** Of §§ and their parts. */
function labelsOf({ body }: Doc): readonly string[] {
	const labels: string[] = [];
	visit(body, (node) => {
		if ((node.type === 'section' || node.type === 'subsection') && node.label) labels.push(plain(node.label));
	});
	return labels;
}

/** A number where it stands, where it ends and the words beside it. */
interface Standing {
	readonly text: string;
	readonly y: number;
	readonly end: number;
	readonly words: Run | undefined;
}

/** The numbers of §§ and their parts on a page: what stands in the column at the text's left edge. */
function numbersOf(page: readonly Run[]): readonly Standing[] {
	const firsts = page.filter(({ x, text }) => Math.abs(x - edge) < 1 && /^(?:§|Stk)/u.test(text));
	return firsts.map(({ y }) => {
		const line = page.filter((run) => Math.abs(run.y - y) < 0.5);
		const inColumn = line.filter(({ x }) => x < edge + column - 1);
		const last = inColumn.at(-1);
		return {
			text: inColumn.map(({ text }) => plain(text).trim()).join(' '),
			y,
			end: (last?.x ?? 0) + (last?.width ?? 0),
			words: line[inColumn.length],
		};
	});
}

/** The lines that the inner links of a PDF lead to, in the order of the links. */
async function ledTo(bytes: Uint8Array): Promise<readonly string[]> {
	const { pages }: ReadPdf = await readPdf(bytes);
	const { jumps } = await readBook(bytes);
	return jumps.map(({ to = 0, top = 0 }) => {
		// A reader shows a little of what stands above.
		const below = (pages[to - 1] ?? []).filter(({ y, artifact }) => !artifact && y < top - 10);
		const highest = Math.max(...below.map(({ y }) => y));
		const line = below.filter(({ y }) => Math.abs(y - highest) < 0.5);
		return plain(line.map(({ text }) => text).join(' '))
			.replaceAll(/\s+/gu, ' ')
			.trim();
	});
}
