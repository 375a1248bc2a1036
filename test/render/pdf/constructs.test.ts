import { expect, test } from 'vitest';
import { aDoc } from '../a-doc.ts';
import { aPress } from './a-press.ts';
import { outline } from './outline.ts';
import { readPdf } from './read-pdf.ts';

const press = aPress();

test('headings, the author’s second depth being the highest', async () => {
	expect(await read('## Formål\n\n### Omfang\n\n#### Unntak')).toBe('H1(Formål)H2(Omfang)H3(Unntak)');
});

test('paragraphs with emphasis, strong text, deleted text and code', async () => {
	expect(await read('Vanlig *kursiv* **fet** ~~strøket~~ `kode`\nsamme avsnitt.\n\nNeste.')).toBe(
		'P(VanligSpan(kursiv)Span(fet)Span(strøket)Code(Span(kode))samme avsnitt.)P(Neste.)',
	);
});

test('a hard break keeps the paragraph', async () => {
	const pdf = await read('Første  \nandre', (read) => read);
	expect(outline(afterHead(pdf))).toMatch(/^(P|Span)\(Førsteandre\)$/);
	const [first, second] = pdf.pages[0]?.filter(({ text }) => /Første|andre/u.test(text)) ?? [];
	expect(second?.x).toBe(first?.x);
	expect(second?.y).toBeLessThan(first?.y ?? 0);
});

test('nested lists keep their numbers, the first as the author wrote it', async () => {
	expect(await read('3. tre\n   - a\n     - b\n4. fire')).toBe(
		'L(LI(Lbl(3.)LBody(P(tre)))L(LI(Lbl(•)LBody(P(a)))L(LI(Lbl(–)LBody(b))))LI(Lbl(4.)LBody(fire)))',
	);
});

test('a loose list has several paragraphs in an item', async () => {
	expect(await read('- en\n\n  to\n\n- tre')).toBe('L(LI(Lbl(•)LBody(P(en)P(to)))LI(Lbl(•)LBody(P(tre))))');
});

test('lists nest as deep as the checks allow', async () => {
	const deep = (marker: string) =>
		Array.from({ length: 28 }, (_, i) => `${' '.repeat(i * marker.length)}${marker}x${i}\n`).join('');
	const item = /LI\(/gu;
	expect((await read(deep('- '))).match(item)).toHaveLength(28);
	expect((await read(deep('1. '))).match(item)).toHaveLength(28);
});

test('quotes nest as deep as the checks allow', async () => {
	expect((await read(`${'> '.repeat(14)}innerst`)).match(/BlockQuote\(/gu)).toHaveLength(14);
});

test('boxes of a task list are told in words', async () => {
	expect(await read('- [x] a\n- [ ] b\n- c')).toBe(
		'L(LI(Lbl(Figure[Utført])LBody(a))LI(Lbl(Figure[Ikke utført])LBody(b))LI(Lbl(•)LBody(c)))',
	);
	expect(await read('1. [x] a\n2. b')).toBe('L(LI(Lbl(1.)LBody(Figure[Utført]a))LI(Lbl(2.)LBody(b)))');
});

test('a quote with paragraphs and a list', async () => {
	expect(await read('> en\n>\n> to\n>\n> - a')).toBe('BlockQuote(P(en)P(to)L(LI(Lbl(•)LBody(a))))');
});

test('code keeps its lines and its room, whatever its language', async () => {
	expect(await read('```js\nlet x = 1;\n  y;\n```')).toBe('Code(P(let x = 1;)P(y;))');
});

test('a table has a header and as many cells in each row', async () => {
	// The reader leaves out empty cells.
	expect(await read('| a | b |\n| - | -: |\n| c |\n| d | 1 | 2 |')).toBe(
		'Table(THead(TR(TH(a)TH(b)))TBody(TR(TD(c))TR(TD(d)TD(1))))',
	);
});

test('numbers stand at the right where the author says so', async () => {
	const { pages } = await read('| a | b |\n| - | -: |\n| x | 1 |\n| y | 1000 |', (pdf) => pdf);
	const [short, long] = ['1', '1000'].map((number) => pages[0]?.find(({ text }) => text === number));
	expect((short?.x ?? 0) + (short?.width ?? 0)).toBeCloseTo((long?.x ?? 0) + (long?.width ?? 0));
});

test('a table’s header stands on every page, but is told once', async () => {
	const rows = Array.from({ length: 90 }, (_, i) => `| rad ${i} | x |\n`).join('');
	const pdf = await read(`| Oppgave | Frist |\n| - | - |\n${rows}`, (read) => read);
	expect(pdf.pages).toHaveLength(3);
	for (const page of pdf.pages) expect(page.map(({ text }) => text)).toContain('Oppgave');
	expect(outline(pdf.elements).match(/TH\(Oppgave\)/gu)).toHaveLength(1);
});

test('a header that holds a note or a link is not repeated, since repetition may not hold links', async () => {
	const rows = Array.from({ length: 90 }, (_, i) => `| rad ${i} | x |\n`).join('');
	const pdf = await read(`| Oppgave[^1] | [b](https://a.no) |\n| - | - |\n${rows}\n[^1]: Note.`, (read) => read);
	expect(pdf.pages[1]?.map(({ text }) => text)).not.toContain('Oppgave');
});

test('footnotes are notes, set once and referred to again', async () => {
	const body = await read('En[^a] to[^b] tre[^a]\n\n[^a]: Første *note*.\n\n[^b]: Andre.\n\n[^c]: Aldri nevnt.');
	expect(body.match(/Note\(/gu)).toHaveLength(2);
	expect(body).toContain('FørsteSpan(note).');
	expect(body).not.toContain('Aldri');
	expect(body.match(/Lbl\(Link\(Span\(1\)\)\)/gu)).toHaveLength(3);
});

test('a footnote of several blocks, and notes that refer to themselves and to each other', async () => {
	const body = await read('En[^a]\n\n[^a]: Start[^a] og[^b]\n\n    - punkt\n\n[^b]: Tilbake[^a]');
	expect(body).toContain('Start');
	expect(body).toContain('LBody(punkt)');
	expect(body).toContain('Tilbake');
});

test('pictures of each type with their alternative text, and a title as caption', async () => {
	expect(await read('![Søyle](company/soyle.png)')).toBe('Figure[Søyle]');
	expect(await read('![Søyle](company/soyle.svg) ![To](company/soyle.jpg "Tall i år")')).toBe(
		'Figure[Søyle]Div(Caption(Span(Tall i år))Figure[To])',
	);
	expect(await read('Se ![søyle](company/soyle.svg) her')).toMatch(/^(P|Span)\(SeFigure\[søyle\]her\)$/);
});

test('links to the web, to mail, phone and files, to another document and to a heading', async () => {
	const markdown =
		'## Ansvar\n\n[a](https://a.no/b?c=d#e) [b](mailto:post@a.no) [c](tel:+4722334455) [d](../skjema/a%20b.xlsx) [e](document:../plan/2-001_Å-plan) [f](#ansvar)';
	const pdf = await read(markdown, (read) => read);
	expect(pdf.links).toEqual([
		'https://a.no/b?c=d#e',
		'mailto:post@a.no',
		'tel:+4722334455',
		'../skjema/a%20b.xlsx',
		'../plan/2-001_%C3%85-plan.pdf',
	]);
	expect(outline(pdf.elements).match(/Link\(/gu)).toHaveLength(6);
});

test.each([
	['a link that is struck out', '~~[her](https://a.no)~~'],
	['a link with something struck out', '[**~~her~~**](https://a.no)'],
	['a link to another document', '~~[1-001](document:../instruction/1-001_Mal)~~'],
	['a link to a heading', '## A\n\n[~~her~~](#a)'],
	['struck out twice', '~~*a ~~b~~ c*~~'],
])('%s has one line, since PDF/UA knows no text with two', async (_, markdown) => {
	expect((await readPdf(await press(aDoc({ markdown })))).links).toBeDefined();
});

test('a thematic break is drawn and not told', async () => {
	expect(await read('a\n\n---\n\nb')).toBe('P(a)P(b)');
});

test('blanks for the pen stand side by side, at least 60 mm wide, with room for a hand above', async () => {
	const pdf = await read('Over\n\n[Dato og sted](pen:) [Verneombud](pen:)', (read) => read);
	const [over, left, right] = ['Over', 'Dato og sted', 'Verneombud'].map((label) =>
		pdf.pages[0]?.find(({ text }) => text === label),
	);
	const millimetre = 72 / 25.4;
	expect(left?.y).toBe(right?.y);
	expect((right?.x ?? 0) - (left?.x ?? 0)).toBeGreaterThan(60 * millimetre);
	expect((over?.y ?? 0) - (left?.y ?? 0)).toBeGreaterThan(12 * millimetre);
});

test('blanks for the pen in a line of text and in a cell', async () => {
	expect(await read('Navn: [Navn](pen:) slutt')).toMatch(/^(P|Span)\(Navn:Navnslutt\)$/);
	expect(await read('| Hvem | Signatur |\n| - | - |\n| Kari | [Underskrift](pen:) |')).toContain('TD(Kari)');
});

test('constructs within constructs', async () => {
	const body = await read(
		'- [x] a\n  > sitat\n  >\n  > | a | b |\n  > | - | - |\n  > | c | d |\n\n  ```\n  kode\n  ```\n\n  ![Søyle](company/soyle.png "Tekst")',
	);
	for (const part of ['Figure[Utført]', 'BlockQuote(', 'TH(b)', 'Code(', 'Caption(Span(Tekst))'])
		expect(body).toContain(part);
});

test('empty constructs', async () => {
	await expect(read('> \n\n- \n- a\n\n| a | |\n| - | - |\n| | |\n\n``` \n```\n')).resolves.toContain('LBody(a)');
	await expect(read('')).resolves.toBe('');
});

type Pdf = Awaited<ReturnType<typeof readPdf>>;

/** The outline of what stands after the control table, or what is picked from the PDF. */
async function read(markdown: string): Promise<string>;
async function read<T>(markdown: string, pick: (pdf: Pdf) => T): Promise<T>;
async function read(markdown: string, pick: (pdf: Pdf) => unknown = (pdf) => outline(afterHead(pdf))) {
	return pick(await readPdf(await press(aDoc({ markdown }))));
}

function afterHead({ elements }: Pdf): Pdf['elements'] {
	return elements.slice(elements.findIndex((element) => typeof element !== 'string' && element.role === 'Table') + 1);
}
