import type { Nodes } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepare } from '../../scripts/pipeline.ts';
import { createMarkdownRenderer } from '../../scripts/render/markdown/index.ts';
import { arrange } from '../../scripts/report/arrange.ts';
import type { Message } from '../../scripts/types/index.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';
import { firms } from './firms.ts';
import { library } from './library.ts';

const norwegian = library().flatMap(({ front }) => (front.language === 'nb' ? [front] : []));

/** What a sentence looks like where a value that was to be put in is not there. */
const holes = {
	'a word of the program': /undefined|\[object|\{\{|\}\}/,
	'two spaces': / {2}/,
	'bold type around nothing': /\*\*/,
	'a space before a mark': /\s[,.;:!?)](?!\S)/,
	'empty brackets': /\(\s*\)|«\s*»/,
	'two marks': /[,;]\s*[,;.]|\.\.(?!\.)/,
	'a word that leads nowhere': /(?:,|\s(?:tlf\.|ring))\s*$/i,
};

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();

describe.each(Object.entries(firms))('%s', (_, facts) => {
	const built = new Map<string, string>();
	/** The words of each paragraph, cell and heading, with the number of their instruction. */
	const blocks: { readonly id: string; readonly words: string }[] = [];
	const messages: Message[] = [];
	let repository: TestRepository;

	beforeAll(async () => {
		repository = makeRepository([
			{ file: 'instructions/1-001_Orden-paa-verkstedet.md', delete: true },
			{ file: 'instructions/1-002_Avvik.md', delete: true },
			{ copy: 'instructions', to: 'instructions' },
			{ file: 'README.md', write: readme(facts) },
		]);
		const options = { asOf: '2026-11-21', earlier: undefined };
		const { companies } = await prepare(repository.root, process.cwd(), options, (message) => messages.push(message));
		const renderer = createMarkdownRenderer();
		for (const { doc } of companies.flatMap(({ documents }) => documents)) {
			const rendered = await renderer.render(doc);
			if (!('bytes' in rendered)) continue;
			const text = Buffer.from(rendered.bytes).toString();
			built.set(doc.id, text);
			blocks.push(...blocksOf(markdown.parse(text)).map((words) => ({ id: doc.id, words })));
		}
	});
	afterAll(() => repository.remove());

	const isGiven = (path: string) =>
		!['nei', undefined].includes(path.split('.').reduce<never>((at, key) => at?.[key], facts as never));
	const taken = norwegian.filter(({ appliesWhen }) => appliesWhen === undefined || appliesWhen.some(isGiven));
	const left = norwegian.filter((front) => !taken.includes(front)).map(({ id }) => id);

	test('check finds no error, and nothing to say about a text that is taken', () => {
		const found = arrange(messages, true).filter(({ severity }) => severity !== 'info');
		expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(
			found.filter(({ code, place }) => place.file.startsWith('instructions/') && code !== 'library-untaken'),
		).toEqual([]);
	});

	test('every instruction that applies is built, and no other', () => {
		expect(taken.length).toBeGreaterThan(8);
		expect([...built.keys()].toSorted()).toEqual(taken.map(({ id }) => id).toSorted());
	});

	test('every text is about this firm', () => {
		for (const text of built.values()) {
			expect(text).toContain(facts.name);
			expect(text).not.toContain('Eksempel');
		}
	});

	test.each(Object.entries(holes))('no text has a hole where a fact is missing: %s', (_hole, pattern) => {
		for (const { id, words } of blocks) expect(`${id}: ${words}`).not.toMatch(pattern);
	});

	test('no cell, paragraph or heading is empty, nor ends in the space before a value', () => {
		for (const [id, text] of built) expect(`${id}: ${text}`).not.toContain('&#x20;');
		expect(blocks.length).toBeGreaterThan(500);
		expect(blocks.filter(({ words }) => words.trim() === '')).toEqual([]);
	});

	test('no text speaks of an instruction that the firm does not have', () => {
		for (const [id, text] of built) for (const other of left) expect(`${id}: ${text}`).not.toContain(other);
	});
});

test('the hazards choose what they are about', () => {
	const hazardous = norwegian.filter(({ appliesWhen }) => appliesWhen?.some((fact) => fact.startsWith('hazards.')));
	expect(Object.fromEntries(hazardous.map(({ id, appliesWhen }) => [id, appliesWhen]))).toEqual({
		'2-002': ['hazards.chemicals'],
		'2-003': ['hazards.machinery'],
		'2-004': ['hazards.woodDust'],
		'2-005': ['hazards.noise'],
		'2-006': ['hazards.forklift'],
	});
});

function readme(facts: object): string {
	const front = {
		id: 'prove',
		type: 'enterprise',
		language: 'nb',
		country: 'NO',
		...facts,
		library: 'nb',
		// Some firms have a committee to ask, and the others a safety representative.
		libraryHearing: [
			{ asked: 'Arbeidsmiljøutvalget', from: '2026-01-05' },
			{ asked: 'Verneombudet', from: '2026-01-05' },
		],
		example: 'ja',
	};
	return `---\n${JSON.stringify(front)}\n---\n`;
}

function blocksOf(node: Nodes): readonly string[] {
	if (['paragraph', 'heading', 'tableCell'].includes(node.type)) return [wordsOf(node)];
	return 'children' in node ? node.children.flatMap(blocksOf) : [];
}
