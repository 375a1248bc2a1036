import type { ListItem, Root, RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { parse } from '../../../scripts/fill/markdown/parse.ts';
import { markersOf } from '../../../scripts/fill/structure/markers.ts';
import { structureOf } from '../../../scripts/fill/structure/structure-of.ts';
import { markdownOf } from '../../../scripts/import/markdown-of.ts';
import { loadWordLists } from '../../../scripts/load/templates/word-lists.ts';
import { read } from './read.ts';

type Tree = readonly (string | Tree)[];

/** The parts of an imported text as the build reads them: `§ 1`, `a Vask`, `1 oppe`, one in the other. */
async function partsOf(text: string): Promise<Tree> {
	const { imported, messages } = await read(text, 'legal-text');
	expect(messages).toEqual([]);
	const { nb } = await loadWordLists('.', () => {});
	const root: Root = parse(markdownOf(imported?.documents[0]?.body ?? { type: 'root', children: [] }));
	return treeOf(structureOf(root, markersOf(nb.structure), []).children);
}

function treeOf(nodes: readonly RootContent[]): Tree {
	return nodes.flatMap((node): Tree => {
		if (node.type === 'section') return [`§ ${node.number}`, treeOf(node.children.flatMap(({ children }) => children))];
		if (node.type === 'list') return node.children.flatMap(itemOf);
		return [];
	});
}

function itemOf({ children: [first, ...others], data }: ListItem): Tree {
	const below = treeOf(others as RootContent[]);
	return [
		`${data?.item?.number ?? '-'} ${first === undefined ? '' : wordsOf(first)}`,
		...(below.length === 0 ? [] : [below]),
	];
}

const title = 'Regler for prøvebenken';
const last = '§ 2. Reglene gjelder alle.';

const nested: Tree = ['§ 1', ['a benken:', ['1 oppe', '2 nede'], 'b golvet.'], '§ 2', []];

test.each([
	['on lines of their own', ['§ 1. Det vaskes:', 'a) benken:', '1) oppe', '2) nede', 'b) golvet.', last]],
	[
		'with blank lines',
		['§ 1. Det vaskes:', '', 'a) benken:', '', '1) oppe', '', '2) nede', '', 'b) golvet.', '', last],
	],
	['on one line', ['§ 1. Det vaskes: a) benken: 1) oppe 2) nede b) golvet.', '', last]],
	['with full stops', ['§ 1. Det vaskes:', 'a. benken:', '1. oppe', '2. nede', 'b. golvet.', last]],
])('numbers between two letters are below the first of them: %s', async (_, lines) => {
	expect(await partsOf([title, '', ...lines].join('\n'))).toEqual(nested);
});

test.each<[string, readonly string[], Tree]>([
	[
		'under the last letter too',
		['§ 1. Det vaskes:', 'a) benken', '1) oppe', '2) nede', 'b) golvet', '1) foran', '2) bak', last],
		['§ 1', ['a benken', ['1 oppe', '2 nede'], 'b golvet', ['1 foran', '2 bak']], '§ 2', []],
	],
	[
		'under the last letter alone, which leads to them',
		['§ 1. Det vaskes:', 'a) benken', 'b) golvet:', '1) foran', '2) bak', last],
		['§ 1', ['a benken', 'b golvet:', ['1 foran', '2 bak']], '§ 2', []],
	],
	[
		'letters below numbers below letters end with them',
		[
			'§ 1. Det vaskes:',
			'1. Verkstedet',
			'a) benken:',
			'1) oppe',
			'2) nede',
			'b) golvet',
			'2. Lageret',
			'a) hylla',
			'b) døra',
			last,
		],
		[
			'§ 1',
			['1 Verkstedet', ['a benken:', ['1 oppe', '2 nede'], 'b golvet'], '2 Lageret', ['a hylla', 'b døra']],
			'§ 2',
			[],
		],
	],
	[
		'numbers below a letter, written as those above it, end where these go on',
		['§ 1. Det vaskes:', '1) Benken', 'a) oppe', 'b) nede:', '1) foran', '2) bak', '2) Golvet', '3) Taket', last],
		['§ 1', ['1 Benken', ['a oppe', 'b nede:', ['1 foran', '2 bak']], '2 Golvet', '3 Taket'], '§ 2', []],
	],
	[
		'what has its letters below its numbers stays so',
		['§ 1. Det vaskes:', '1. Verkstedet', 'a) benken', 'b) golvet', '2. Lageret', 'a) hylla', 'b) døra', last],
		['§ 1', ['1 Verkstedet', ['a benken', 'b golvet'], '2 Lageret', ['a hylla', 'b døra']], '§ 2', []],
	],
])('%s', async (_, lines, expected) => {
	expect(await partsOf([title, '', ...lines].join('\n'))).toEqual(expected);
});
