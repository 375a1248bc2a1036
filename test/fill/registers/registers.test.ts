import fc from 'fast-check';
import type { Root, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeParse from 'rehype-parse';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { clean } from '../../../scripts/fields/clean.ts';
import { prepare } from '../../../scripts/pipeline.ts';
import { createMarkdownRenderer } from '../../../scripts/render/markdown/index.ts';
import { arrange } from '../../../scripts/report/arrange.ts';
import type { Doc, Message } from '../../../scripts/types/index.ts';
import { elementsIn } from '../../render/html/elements-in.ts';
import { rendered } from '../../render/html/rendered.ts';
import { type Edits, makeRepository } from '../../support/repository.ts';

const runs = process.env.REGELRETT_LONG === '1' ? 200 : 15;

const frontMatter = (rest: string) => `---
id: OPPL-2026
kind: training-list
title: Kurs
version: 1
date: 2026-03-01
status: Aktiv
owner: Verkstedleder
approver: Daglig leder
${rest}---
`;

const list = (rest = '', body = 'Liste hos {{company.name}}.') => ({
	file: 'company/OPPL-2026_Kurs.md',
	write: `${frontMatter(rest)}\n${body}\n`,
});

async function make(edits: Edits): Promise<{ doc: Doc | undefined; messages: readonly Message[] }> {
	const { root, remove } = makeRepository(edits);
	try {
		const messages: Message[] = [];
		const options = { asOf: undefined, earlier: undefined };
		const { companies } = await prepare(root, process.cwd(), options, (message) => messages.push(message));
		const documents = companies.flatMap((company) => company.documents);
		const doc = documents.find(({ doc: { id } }) => id === 'OPPL-2026')?.doc;
		return { doc, messages: arrange(messages, false).filter(({ severity }) => severity !== 'info') };
	} finally {
		remove();
	}
}

function csv(rows: readonly (readonly string[])[]) {
	const lines = [['name', 'role', 'course', 'date'], ...rows];
	const write = lines.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(';')).join('\n');
	return { file: 'company/training.csv', write: `${write}\n` };
}

function tablesOf(root: Root): readonly (readonly (readonly string[])[])[] {
	const tables: string[][][] = [];
	visit(root, 'table', (table: Table) => {
		tables.push(table.children.map((row) => row.children.map((cell) => textOf(cell))));
	});
	return tables;
}

/** What would be structure if it were read as Markdown, HTML, or a template. */
const hostile = fc
	.array(
		fc.constantFrom(
			'|',
			'\n',
			'\n\n',
			'\n# ',
			'\n---\n',
			'\n| a | b |',
			'**',
			'`',
			'<script>',
			'<!--',
			'[a](javascript:x)',
			'![x](y.png)',
			'{{company.name}}',
			'{{/each}}',
			'{{{',
			'\\',
			'&amp;',
			'[^1]',
			'$x$',
			'=1+1',
			'\u00a0',
			'æ',
			'x',
		),
		{ maxLength: 6 },
	)
	.map((parts) => `x${parts.join('')}`);

/** Links and scripts that every page has: the way past the head to the text. */
const frame = ['a'];

describe('a cell', () => {
	test('is text in the document, whatever it holds', async () => {
		const row = fc.tuple(hostile, hostile, hostile);
		await fc.assert(
			fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), async (rows) => {
				const cells = rows.map((texts) => [...texts, '2026-01-12']);
				const { doc, messages } = await make([list(), csv(cells)]);
				// A blank that is left to fill in is told of, as it is everywhere.
				expect(messages.filter(({ code }) => code !== 'blank-unfilled')).toEqual([]);
				if (doc === undefined) throw new Error('no document');
				const expected = cells.map((texts) => [...texts.map(clean), 'uten utløp']);
				expect(tablesOf(doc.body)[0]?.slice(1)).toEqual(expected);
				expect(doc.body.children.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'table']);

				const markdown = await createMarkdownRenderer().render(doc);
				if (!('bytes' in markdown)) throw new Error('not rendered');
				const again = unified().use(remarkParse).use(remarkGfm).parse(Buffer.from(markdown.bytes).toString());
				expect(tablesOf(again).map((table) => table.length)).toContain(rows.length + 1);
				const page = unified()
					.use(rehypeParse)
					.parse(await rendered(doc));
				const elements = elementsIn(page).map(({ tagName }) => tagName);
				expect(elements.filter((name) => ['script', 'img', 'a'].includes(name))).toEqual(frame);
				expect(elements.filter((name) => name === 'td')).toHaveLength(rows.length * 5);
			}),
			{ numRuns: runs },
		);
	}, 240_000);
});

describe('the name of a register', () => {
	test('that there is not is an error with what was meant', async () => {
		const { messages } = await make([
			list('', '{{#each register.trainings}}{{name}}{{/each}}'),
			csv([['a', 'b', 'c', '2026-01-12']]),
		]);
		expect(messages).toMatchObject([
			{ code: 'name-unknown', params: { name: 'register.trainings', nearest: 'register.training' } },
		]);
	});

	test.each([
		['rows', [['a', 'b', 'c', '2026-01-12']]],
		['no row', []],
	])('and of its columns are known where there are %s', async (_, rows) => {
		const body = '{{#each register.training}}{{nmae}}{{/each}}';
		const { messages } = await make([
			list('keptIn: {system: A, responsible: B}\n', body),
			...(rows.length > 0 ? [csv(rows)] : []),
		]);
		expect(messages).toMatchObject([{ code: 'name-in-block-unknown', params: { name: 'nmae', nearest: 'name' } }]);
	});

	test('and those of a group that has no value are known too', async () => {
		const body = '{{#if company.boardChair}}{{company.boardChair.nmae}}{{/if}}';
		const { messages } = await make([list('keptIn: {system: A, responsible: B}\n', body)]);
		expect(messages).toMatchObject([
			{ code: 'name-unknown', params: { name: 'company.boardChair.nmae', nearest: 'company.boardChair.name' } },
		]);
	});

	test('without a file is an empty list', async () => {
		const body = '{{#each register.deviations}}{{what}}{{else}}Ingen avvik.{{/each}}';
		const { doc, messages } = await make([list('', body), csv([['a', 'b', 'c', '2026-01-12']])]);
		expect(messages).toEqual([]);
		expect(doc && textOf(doc.body)).toContain('Ingen avvik.');
	});
});

describe('a faulty register', () => {
	test('is told of once, and not again by the documents made from it', async () => {
		const { messages } = await make([list(), csv([['a', 'b', 'c', '2026-13-12']])]);
		expect(messages.map(({ code }) => code)).toEqual(['field-date']);
	});
});

describe('kept elsewhere', () => {
	test.each([
		['nb', 'Aktiv', 'Her føres lista'],
		['nn', 'Aktiv', 'Her blir lista ført'],
		['da', 'Aktiv', 'Her føres listen'],
		['en', 'Active', 'Where the list is kept'],
	])('the document says where and who answers for it, in %s', async (language, status, heading) => {
		const keptIn = 'keptIn: {system: Kursmodulen, address: "https://kurs.example/liste", responsible: Siv Prøve}\n';
		const source = list(`language: ${language}\n${keptIn}`);
		const { doc, messages } = await make([{ ...source, write: source.write.replace('Aktiv', status) }]);
		expect(messages).toEqual([]);
		const text = doc === undefined ? '' : doc.body.children.map((node) => textOf(node)).join('\n');
		for (const part of [heading, 'Kursmodulen', 'https://kurs.example/liste', 'Siv Prøve'])
			expect(text).toContain(part);
	});
});
