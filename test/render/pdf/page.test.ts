import { expect, test } from 'vitest';
import type { Frame, Meta } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';
import { aPicture } from '../a-picture.ts';
import { aPress } from './a-press.ts';
import { outline } from './outline.ts';
import { type ReadPdf, type Run, readPdf } from './read-pdf.ts';

const press = aPress();

const company = aDoc({ markdown: '' }).meta.company;
const manyPages = Array.from({ length: 60 }, (_, i) => `Avsnitt ${i}. ${'Noen ord til. '.repeat(12)}`).join('\n\n');
const millimetre = 72 / 25.4;

test('the head tells label, title and line, and every pair of the control table', async () => {
	const told = outline((await read('x')).elements);
	expect(told).toContain('P(Instruks 1-004)P(Bruk av bedriftshelsetjenesten)P(1-004 · versjon 2 · 2025 · Aktiv)Table(');
	expect(told).toContain('TR(TH(Nummer)TH(Versjon)TH(Dato)TH(Status))');
	expect(told).toContain('TR(TD(1-004)TD(2)TD(2025)TD(Aktiv))');
	expect(told).toContain('TD(14.02.2027)');
});

test('the control table holds any number of pairs', async () => {
	const row = (i: number) => ({ key: `k${i}`, label: `Navn ${i}`, value: `verdi ${i}` });
	for (const length of [1, 2, 3, 4, 5, 10]) {
		const rows = Array.from({ length }, (_, i) => row(i));
		const told = outline((await read('x', { rows })).elements);
		for (const { label, value } of rows) expect(told).toMatch(new RegExp(`TH\\(${label}\\).*TD\\(${value}\\)`, 'u'));
	}
});

test('without a logo the organisation’s name takes its place', async () => {
	expect(outline((await read('x')).elements)).toMatch(/^Div\(Div\(P\(Eksempelsaga AS\)\)Div\(P\(999 888 777\)\)\)/u);
});

test('a logo has its alternative text, and the name stands beside it', async () => {
	const meta = { company: { ...company, logo: aPicture('image/svg+xml') } };
	expect(outline((await read('x', {}, meta)).elements)).toMatch(
		/^Div\(Div\(Figure\[Logo for Eksempelsaga AS\]\)Div\(P\(Eksempelsaga AS999 888 777\)\)\)/u,
	);
});

test('an organisation without a number', async () => {
	const { orgNumber: _, ...nameless } = company;
	expect(outline((await read('x', {}, { company: nameless })).elements)).toContain('Eksempelsaga AS');
});

test('every page has its foot, and all but the first a running head; none of it is told', async () => {
	const pdf = await read(manyPages);
	const last = pdf.pages.length;
	expect(last).toBeGreaterThan(2);
	for (const [i, page] of pdf.pages.entries()) {
		const around = page.filter(({ artifact }) => artifact).map(({ text }) => text);
		expect(around).toContain('1-004 · versjon 2 · 2025 · Aktiv');
		expect(around).toContain('Utskrift er ikke kontrollert kopi.');
		expect(around.join('')).toContain(`Side ${i + 1} av ${last}`);
		expect(around.includes('1-004 Bruk av bedriftshelsetjenesten')).toBe(i > 0);
		expect(around.includes('Eksempelsaga AS')).toBe(i > 0);
	}
	expect(outline(pdf.elements)).not.toContain('Side');
});

test('the firm has the room that the title leaves in the running head', async () => {
	const name = 'Forsvarets Bedriftssundhedscenter Nordjylland';
	const runningHead = async (title: string) => {
		const [, second = []] = (await read(manyPages, {}, { title, company: { ...company, name } })).pages;
		return second.filter(({ artifact }) => artifact).map(({ text }) => text);
	};
	expect(await runningHead('Årsrapport for 1987')).toContain(name);
	expect(await runningHead(`Vedtægt for ${name}`)).toContain('Forsvarets Bedriftssundhedscenter…');
});

test('notices stand on every page and once in the text', async () => {
	const notices = [
		{ type: 'example', text: 'EKSEMPEL – oppdiktede opplysninger' },
		{ type: 'historic', text: 'Historisk rettsgrunnlag (1987)' },
	] as const;
	const pdf = await read(manyPages, { notices });
	for (const page of pdf.pages) {
		const foot = page.filter(({ artifact }) => artifact).map(({ text }) => text);
		expect(foot.join('')).toContain('EKSEMPEL – oppdiktede opplysninger · Historisk rettsgrunnlag (1987)');
	}
	expect(outline(pdf.elements).match(/EKSEMPEL/gu)).toHaveLength(1);
});

test('the watermark is on every page and is not told', async () => {
	const pdf = await read(manyPages, { watermark: 'UTKAST' });
	for (const page of pdf.pages) expect(page.find(({ text }) => text === 'UTKAST')?.artifact).toBe(true);
	expect(outline(pdf.elements)).not.toContain('UTKAST');
});

test('the list of changes follows the text, in the order given', async () => {
	const change = 'substantive' as const;
	const pdf = await read(
		'## Siste avsnitt',
		{ changes: { title: 'Endringer', columns: ['Versjon', 'Dato', 'Av', 'Endring'] } },
		{
			revisions: [
				{ version: '2', date: '2025-02-14', by: 'Kari', summary: 'Ny inndeling.', change },
				{ version: '1', date: '2023', by: 'Ola', summary: 'Første utgave.', change },
			],
		},
	);
	expect(outline(pdf.elements)).toMatch(
		/H1\(Siste avsnitt\)H1\(Endringer\)Table\(THead\(TR\(TH\(Versjon\)TH\(Dato\)TH\(Av\)TH\(Endring\)\)\)TBody\(TR\(TD\(2\)TD\(2025-02-14\)TD\(Kari\)TD\(Ny inndeling.\)\)TR\(TD\(1\)/u,
	);
});

test('a heading never ends a page', async () => {
	const sections = Array.from({ length: 40 }, (_, i) => `## Del ${i}\n\n${'Noen ord. '.repeat(10 + (i % 7) * 9)}`);
	const pdf = await read(sections.join('\n\n'));
	for (const page of pdf.pages) expect(page.filter(({ artifact }) => !artifact).at(-1)?.text).not.toMatch(/^Del/u);
});

test('a picture is at most as wide as the text and 110 mm high', async () => {
	const tall = { ...aPicture('image/svg+xml'), width: 2000, height: 2400 };
	const doc = aDoc({ markdown: 'Over\n\n![x](a)\n\nUnder', assets: new Map([['a', tall]]) });
	const [page = []] = (await readPdf(await press(doc))).pages;
	const between = heightOf(page, 'Over') - heightOf(page, 'Under');
	expect(between).toBeGreaterThan(108 * millimetre);
	expect(between).toBeLessThan(122 * millimetre);
});

test('nothing stands outside the margins, however long words and addresses are', async () => {
	const long = 'Arbeidsmiljøutvalgsmedlemsopplæringsplanleggingsutvalgsmedlem';
	const run = 'x'.repeat(150);
	const code = 'NS-EN-ISO/45001:2018_'.repeat(8);
	const address = `https://eksempel.no/${'sti/'.repeat(25)}?a=${'b'.repeat(80)}`;
	const words = [long, run, code, address, 'A'.repeat(35), '. '.repeat(60), '( '.repeat(60)];
	const cells = (texts: readonly string[]) => `| ${texts.join(' | ')} |\n`;
	const table = (columns: number) => {
		const texts = Array.from({ length: columns }, (_, i) => words[i % words.length] ?? '');
		return `${cells(texts)}${cells(texts.map(() => '-'))}${cells(texts)}`;
	};
	const markdown = words
		.flatMap((word) => [word, `## ${word}`, `### ${word}`, `- ${word}\n  - ${word}`, `> ${word}`, `\`${word}\``])
		.concat(words.map((word) => `\`\`\`\n${word}\n\`\`\``))
		.concat(
			words.map((word) => `![x](company/soyle.png "${word}")\n\n[${word}](pen:) [b](pen:)\n\nNavn [${word}](pen:)`),
		)
		.concat([2, 5, 9, 16].map(table), `n[^1]\n\n[^1]: ${words.join(' ')}`)
		.join('\n\n');
	const frame = {
		changes: { title: run, columns: [run, 'b', 'c', 'd'] },
		label: run,
		line: run,
		rows: words.map((value) => ({ key: 'k', label: value, value })),
		notices: [{ type: 'example', text: run }],
	} as const;
	const pdf = await read(markdown, frame, { title: words.join(' '), company: { ...company, name: run } });
	const outside = pdf.pages.flat().filter(({ x, width }) => x < 70 || x + width > 595.3 - 70);
	expect(outside).toEqual([]);
});

test('a long word is divided by hyphens of its own, never near its ends', async () => {
	const word = 'arbeidsmiljøutvalgsmedlemmer';
	const words = Array.from({ length: 40 }, (_, i) => `${'o'.repeat(i % 11)} ${word}`);
	const [page = []] = (await read(words.join(' '))).pages;
	const runs = page.filter(({ artifact }) => !artifact).map(({ text }) => text.replace('\u00AD', '-'));
	const text = runs.join('').replaceAll(' ', '');
	expect(text.split('-').length - text.split('1-004').length).toBeGreaterThan(3);
	expect(text.replaceAll('-', '').split(word)).toHaveLength(41);
	expect(text).not.toMatch(/(?<!\p{L})\p{L}{1,2}-\p{L}|-\p{L}{1,3}(?!\p{L})/u);
});

test('a row taller than a page goes on at the next', async () => {
	const pdf = await read(`| a | b |\n| - | - |\n| ${'ord '.repeat(2500)} slutten | x |`);
	expect(pdf.pages.length).toBeGreaterThan(1);
	expect(pdf.pages.at(-1)?.map(({ text }) => text)).toContainEqual(expect.stringContaining('slutten'));
	for (const page of pdf.pages)
		for (const { y, artifact } of page) if (!artifact) expect(y).toBeGreaterThan(22 * millimetre - 4);
});

async function read(markdown: string, frame: Partial<Frame> = {}, meta: Partial<Meta> = {}): Promise<ReadPdf> {
	return readPdf(await press(aDoc({ markdown, frame, meta })));
}

function heightOf(page: readonly Run[], text: string): number {
	return page.find((run) => run.text === text)?.y ?? Number.NaN;
}
