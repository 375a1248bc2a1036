import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { Doc } from '../../../scripts/types/index.ts';
import { aStatute } from '../a-statute.ts';
import { aLongStatute } from './a-long-statute.ts';
import { aPress } from './a-press.ts';
import { numbersOf } from './numbers-of.ts';
import { outline } from './outline.ts';
import { plain } from './plain.ts';
import { readPdf } from './read-pdf.ts';
import { textEdge } from './text-edge.ts';

const press = aPress();

const statute = aLongStatute();
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
		for (const x of [...numbers.map(({ words }) => words?.x), further?.x]) expect(x).toBeCloseTo(textEdge, 0);
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
	for (const words of ['c', 'sitat', 'kode', 'gjort', 'Formand', 'Tekst', 'straks'])
		expect(runs.find(({ text }) => text === words)?.x, words).toBeGreaterThan(textEdge - 1);
});

test('nothing in a § stands outside the margins, however long words are', async () => {
	const words = [
		'Arbejdsmiljøudvalgsmedlemsuddannelsesplanlægning'.repeat(2),
		'x'.repeat(150),
		'NS-EN/45001:2018_'.repeat(9),
	];
	const parts = words.map(
		(word, i) => `§ ${i + 1}. ${word}\n\n1. ${word}\n   a. ${word}\n\nStk. 2. ${word}\n\n${word}`,
	);
	const runs = (await readPdf(await press(aStatute({ markdown: parts.join('\n\n') })))).pages.flat();
	expect(runs.filter(({ x, width }) => x < 70 || x + width > 595.3 - 70)).toEqual([]);
});

test('lists and quotes nest in a § as deep as the checks allow', async () => {
	const lists = Array.from({ length: 28 }, (_, i) => `${' '.repeat(i * 3)}1. x${i}\n`).join('');
	const markdown = `§ 1. Tekst.\n\n${lists}\nStk. 2. Tekst.\n\n${'> '.repeat(14)}innerst`;
	const told = outline((await readPdf(await press(aStatute({ markdown })))).elements);
	expect(told.match(/LI\(/gu)).toHaveLength(28);
	expect(told.match(/BlockQuote\(/gu)).toHaveLength(14);
});

/** Of §§ and their parts. */
function labelsOf({ body }: Doc): readonly string[] {
	const labels: string[] = [];
	visit(body, (node) => {
		if ((node.type === 'section' || node.type === 'subsection') && node.label) labels.push(plain(node.label));
	});
	return labels;
}
