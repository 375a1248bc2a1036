import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { type Citation, languages } from '../../../scripts/types/index.ts';
import { facts } from '../merge/merge.ts';
import { read } from './read.ts';

/** A page is named after its language, and what else sets it apart: `da-1978`. */
const pages = readdirSync('test/fill/citations').flatMap((name) => /^(.*)\.md$/.exec(name)?.[1] ?? []);

test('every language has its page', () => {
	expect(languages.filter((language) => !pages.includes(language))).toEqual([]);
});

describe.each(pages)('the forms of %s', (name) => {
	const language = languages.find((known) => name.startsWith(known)) ?? 'nb';
	const page = readFileSync(`test/fill/citations/${name}.md`, 'utf8');
	const { references } = parseYaml(page.split('---')[1] ?? '') as { readonly references: readonly string[] };
	const rows = page
		.split('\n')
		.filter((line) => line.startsWith('| '))
		.slice(1)
		.map((line) =>
			line
				.slice(1, -1)
				.split('|')
				.map((cell) => cell.trim()),
		);

	test.each(rows)('%s', (written = '', printed, citations) => {
		const { root, citations: found } = read(written, language, references);
		expect(print(root)).toBe(printed);
		expect(found.map(tell).join(', ')).toBe(citations);
	});

	test('normalising twice changes nothing', () => {
		for (const [written = ''] of rows.filter(([cell = '']) => !/[`[{]/.test(cell))) {
			const once = wordsOf(read(written, language, references).root);
			expect(wordsOf(read(once, language, references).root)).toBe(once);
		}
	});
});

const references = ['aml 2-3', 'aml 2 A-6', 'internkontroll 5', 'arbeidsplass'];

test('a § is linked once below a heading, never in a heading, the head of a table or a link', () => {
	const { root, citations } = read(
		'§ 5 og § 5\n\n## Om § 5\n\n§ 5\n\n| § 5 | b |\n|---|---|\n| § 5 | § 2-3 |\n\n1. > *§ 2-3*\n\n[se § 2-3](https://lovdata.no/)',
		'nb',
		references,
	);
	const linked: string[] = [];
	visit(root, 'link', (link) => void linked.push(`${link.data?.place?.line} ${wordsOf(link)} ${link.url}`));
	expect(linked).toEqual([
		'1 §\u00a05 https://lovdata.no/forskrift/1996-12-06-1127/§5',
		'5 §\u00a05 https://lovdata.no/forskrift/1996-12-06-1127/§5',
		'9 §\u00a02-3 https://lovdata.no/lov/2005-06-17-62/§2-3',
		'13 se § 2-3 https://lovdata.no/',
	]);
	expect(citations.map(({ place }) => `${place.line}:${place.column}`)).toEqual([
		'1:1',
		'1:8',
		'3:7',
		'5:1',
		'7:3',
		'9:3',
		'9:9',
		'11:7',
	]);
});

test('a citation stands where it was written, over lines, lists and escaped characters', () => {
	const { root, citations } = read(
		'- Se\n  aml. §\n  2-3, § 5 og\n  §§ 2-3 og 2 A-6.\n\n\\*Se § 2-3. {{company.name}}, § 5 Ole',
		'nb',
		references,
	);
	expect(citations.map(({ section, place }) => `${place.line}:${place.column} ${section}`)).toEqual([
		'2:8 2-3',
		'3:8 5',
		'4:3 2-3',
		'4:13 2 A-6',
		'6:6 2-3',
		'6:31 5',
	]);
	const texts: string[] = [];
	visit(root, 'text', ({ value, data }) => void texts.push(`${data?.place?.line}:${data?.place?.column} ${value}`));
	expect(texts).toContain('3:11  og\n§§\u00a02-3');
});

test('a fact is never a part of a citation, and what it holds is printed as it is', () => {
	const company = { name: 'loven', city: '§ 5', delegate: '§ 2-3 i arbeidsmiljøloven', number: '5' };
	const { root, citations } = read(
		'{{company.name}} § 2-3, {{company.city}}, {{company.delegate}}, § {{company.number}}, § 2{{company.number}}, § 5',
		'nb',
		references,
		{ ...facts, company },
	);
	expect(print(root)).toBe('loven [§~2-3], § 5, § 2-3 i arbeidsmiljøloven, § 5, § 25, [§~5]');
	expect(citations.map(({ name, section }) => [name, section])).toEqual([
		[undefined, '2-3'],
		[undefined, '5'],
	]);
});

const runs = process.env.REGELRETT_LONG === '1' ? 5000 : 100;

/** What citations are made of. */
const numbers = fc.constantFrom(
	'§',
	'§§',
	'§ ',
	'§\u00a0',
	'5',
	'2-3',
	'10-14',
	'2 A-6',
	'264 b',
	' ',
	', ',
	'\n',
	' og ',
);
const words = fc.constantFrom(
	' i ',
	'aml.',
	'loven',
	'forskriften',
	'bekendtgørelsens',
	' bokstav e',
	' nr. 4',
	', stk. 1',
	', stk. 1-3',
	', nr. 2–4',
	' (2)',
	' første ledd',
);
const signs = fc.constantFrom(
	'–',
	'-',
	'(',
	')',
	'*',
	'**',
	'`',
	'[',
	'](https://a.no)',
	'# ',
	'| a |\n|---|\n',
	'[^1]',
	'{{company.name}}',
);

/** In any order, among signs of Markdown. */
const pieces = fc.array(
	fc.oneof({ weight: 4, arbitrary: numbers }, { weight: 2, arbitrary: words }, { weight: 1, arbitrary: signs }),
	{ maxLength: 25 },
);

/** In any order, as plain text: what is printed can be written again. */
const plainPieces = fc.array(fc.oneof({ weight: 2, arbitrary: numbers }, { weight: 1, arbitrary: words }), {
	maxLength: 25,
});

test('normalising twice changes nothing, whatever stands round a §', () => {
	fc.assert(
		fc.property(plainPieces, fc.constantFrom(...languages), (parts, language) => {
			// One line or the next: breaks and paragraphs are no words.
			const written = `Se ${parts.join('')}`.replace(/ *\n[ \n]*/g, '\n');
			const known = [...references, 'bst-1978'];
			const once = read(written, language, known);
			const twice = read(wordsOf(once.root), language, known);
			expect(wordsOf(twice.root)).toBe(wordsOf(once.root));
			expect(twice.citations.map(tell)).toEqual(once.citations.map(tell));
		}),
		{ numRuns: runs },
	);
});

test('words are never lost, added or moved: only spaces change, and only where a § stands', () => {
	fc.assert(
		fc.property(pieces, fc.constantFrom(...languages), (parts, language) => {
			const plain = read(parts.join(''), language, []);
			const cited = read(parts.join(''), language, references);
			const bare = (root: Root) => wordsOf(root).replace(/\s/g, '');
			const unread = read(parts.join('').replaceAll('§', '¤'), language, references).root;
			expect(bare(cited.root)).toBe(bare(unread).replaceAll('¤', '§'));
			expect(bare(plain.root)).toBe(bare(cited.root));
			expect(typesOf(cited.root)).toEqual(typesOf(unread));
		}),
		{ numRuns: runs },
	);
});

test('a text without a § is the same, node by node', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (any) => {
			const written = any.replace(/[§{}]/g, '');
			fc.pre(!/&(?:sect|#)/i.test(written));
			const seen: unknown[] = [];
			try {
				seen.push(read(written, 'nb', references), read(written, 'nb', []));
			} catch {
				return;
			}
			expect(seen[0]).toEqual(seen[1]);
			expect(seen[0]).toMatchObject({ citations: [] });
		}),
		{ numRuns: runs },
	);
});

test('a long row of signs and numbers is read in a moment', () => {
	const { citations } = read('§ 5, '.repeat(2000), 'nb', references);
	expect(citations).toHaveLength(2000);
});

/** Links in square brackets, no-break spaces as `~`, emphasis and code as written. */
function print(node: Nodes): string {
	if (node.type === 'text') return node.value.replaceAll('\u00a0', '~');
	if (node.type === 'inlineCode') return `\`${node.value}\``;
	if (!('children' in node)) return '';
	const inner = node.children.map(print).join('');
	if (node.type === 'link') return `[${inner}]`;
	return node.type === 'strong' ? `**${inner}**` : inner;
}

function tell({ laws, name, section }: Citation): string {
	if (laws.length === 0) return `unknown ${name === undefined ? '' : `${name} `}§ ${section}`;
	return laws.map(({ id }) => `${id} ${section}`).join(' or ');
}

/** The types of all nodes but texts and the links that citations make. */
function typesOf(root: Root): readonly string[] {
	const types: string[] = [];
	visit(root, (node) => {
		if (node.type === 'text' || (node.type === 'link' && node.url !== 'https://a.no')) return;
		types.push(node.type);
	});
	return types;
}
