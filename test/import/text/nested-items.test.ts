import fc from 'fast-check';
import type { List, Nodes, Paragraph } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { markdownOf } from '../../../scripts/import/markdown-of.ts';
import '../../support/seed.ts';
import { named, read } from './read.ts';

/** An item with those below it. */
interface Item {
	readonly text: string;
	readonly below: readonly Item[];
}

const text = fc
	.array(fc.constantFrom('benken', 'flaska', 'hetten', 'skjermen', 'vifta', 'lampa'), { minLength: 1, maxLength: 4 })
	.map((words) => `sjekk ${words.join(' ')}`);

const tree = fc.letrec<{ items: readonly Item[]; item: Item }>((tie) => ({
	item: fc.record({ text, below: fc.oneof({ maxDepth: 2 }, fc.constant([]), tie('items')) }),
	items: fc.array(tie('item'), { minLength: 2, maxLength: 4 }),
})).items;

const how = fc.record({
	/** What a level stands further in than the one above it. */
	step: fc.constantFrom('  ', '   ', '    ', '\t'),
	marks: fc.constantFrom(['-', '-', '-'], ['•', 'o', '▪'], ['1.', '-', '-'], ['1.', '1.', '1.'], ['-', '1)', '*']),
	apart: fc.boolean(),
});

test('items that stand further in are below the one before, whatever stands before them', async () => {
	await fc.assert(
		fc.asyncProperty(tree, how, async (items, { step, marks, apart }) => {
			const lines = written(items, (level) => ({ before: step.repeat(level), mark: marks[level] ?? '-' }));
			expect(await listsOf(lines.join(apart ? '\n\n' : '\n'))).toEqual(
				items.length < 2 && lines.length < 2 ? [] : items,
			);
		}),
		{ numRuns: 150 },
	);
}, 300_000);

test.each([
	['bullets of word processors', ['• A', 'o B', '▪ C', 'o D', '• E'], ['A', ['B', ['C'], 'D'], 'E']],
	['a bullet between two that are alike', ['• A', '– B', '– C', '• D'], ['A', ['B', 'C'], 'D']],
	['bullets that change for no reason', ['• A', '– B', '* C'], ['A', 'B', 'C']],
	['bullets between numbers', ['1. A', '- B', '- C', '2. D'], ['A', ['B', 'C'], 'D']],
	['a number alone, which stays in its text', ['1. A'], []],
	['numbers between numbers', ['1. A', '1) B', '2) C', '2. D'], ['A', ['B', 'C'], 'D']],
	['a step in for some of them', ['• A', '  – B', '  – C', '• D', '  – E'], ['A', ['B', 'C'], 'D', ['E']]],
])('without a step in: %s', async (_, lines, expected) => {
	expect(textsOf(await listsOf(lines.join('\n')))).toEqual(expected);
});

test.each([
	['by their marks', ['• A', 'o B', 'o C', '• D'], [['B', 2]]],
	['not by their marks alone', ['• A', '  o B', '• D'], []],
	['on one level', ['- A', '- B'], []],
])('items below others are told as a guess where nothing stands further in: %s', async (_, lines, expected) => {
	for (const kind of ['instruction', 'legal-text']) {
		const text = `Rutine for prøvebenken\n\nFormål\nBenken skal være trygg.\n\nAnsvar\nLederen\n\n${lines.join('\n')}\n`;
		const { imported } = await read(text, kind);
		if (imported === undefined) throw new Error('not imported');
		expect(named(imported, 'nested').map(({ params, grade }) => [params.text, params.count, grade])).toEqual(
			expected.map(([first, count]) => [first, count, 'guessed']),
		);
	}
});

test('letters stay as they are written, with the numbers below them', async () => {
	const lines = ['1. Vask', 'a) benken', '1) oppe', '2) nede', 'b) golvet', '2. Tørk'];
	const body = await bodyOf(lines.join('\n'));
	expect(body.split('\n').filter((line) => line !== '')).toEqual([
		'1. Vask',
		'   a) benken',
		'   1. oppe',
		'   2. nede',
		'   b) golvet',
		'2. Tørk',
	]);
});

function written(
	items: readonly Item[],
	at: (level: number) => { readonly before: string; readonly mark: string },
	level = 0,
): readonly string[] {
	return items.flatMap((item, index) => {
		const { before, mark } = at(level);
		const number = mark.replace('1', String(index + 1));
		return [`${before}${number} ${item.text}`, ...written(item.below, at, level + 1)];
	});
}

async function bodyOf(list: string): Promise<string> {
	const { imported, messages } = await read(
		`Rutine for prøvebenken\n\nFormål\nBenken skal være trygg.\n\nAnsvar\nLederen\n\n${list}\n\nGjennomføring\nSe over alt.\n`,
	);
	expect(messages).toEqual([]);
	const markdown = markdownOf(imported?.documents[0]?.body ?? { type: 'root', children: [] });
	return markdown.slice(markdown.indexOf('Lederen') + 'Lederen'.length, markdown.indexOf('## Gjennomføring'));
}

async function listsOf(list: string): Promise<readonly Item[]> {
	return unified()
		.use(remarkParse)
		.parse(await bodyOf(list))
		.children.flatMap((node) => (node.type === 'list' ? itemsOf(node) : []));
}

function itemsOf({ children }: List): readonly Item[] {
	return children.map(({ children: [first, ...others] }) => ({
		text: wordsOf(first as Paragraph),
		below: others.flatMap((node: Nodes) => (node.type === 'list' ? itemsOf(node) : [])),
	}));
}

type Texts = readonly (string | Texts)[];

function textsOf(items: readonly Item[]): Texts {
	return items.flatMap(({ text: own, below }) => (below.length === 0 ? [own] : [own, textsOf(below)]));
}
