import type { Nodes, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { createMarkdownRenderer } from '../../../scripts/render/markdown/index.ts';
import type { Doc } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';
import { cells, hostile, inLine, sent } from '../distributions.ts';
import { read } from './read.ts';

test('those that a document is sent to stand after its text, before changes and annexes', async () => {
	const headings = found(await rendered(sent), 'heading').map((node) => textOf(node));
	expect(headings.slice(1)).toEqual(['Navn', 'Fordeling', 'Ændringer', 'Bilag 1 Kort']);
});

test('many stand in a table with their copies and the sum', async () => {
	const [table] = found(await rendered(sent), 'table') as Table[];
	expect(table?.align).toEqual([null, null, 'right']);
	expect(table?.children.map((row) => row.children.map((cell) => textOf(cell)))).toEqual(cells);
});

test('few stand in one line, and what they are called is no markup', async () => {
	const markdown = await rendered(aDoc({ markdown: 'Tekst.', frame: { distribution: inLine } }));
	const paragraphs = found(markdown, 'paragraph').map((node) => textOf(node));
	expect(paragraphs.at(-1)).toBe(`Fordeling: Arkivet (2 eksemplarer); ${hostile}`);
});

test('a document without recipients has no such part', async () => {
	expect(await rendered(aDoc({ markdown: 'Tekst.' }))).not.toContain('Fordeling');
});

function found(markdown: string, type: Nodes['type']): readonly Nodes[] {
	const nodes: Nodes[] = [];
	visit(read(markdown.slice(markdown.indexOf('\n---\n') + 5)), type, (node) => {
		nodes.push(node as Nodes);
	});
	return nodes;
}

async function rendered(doc: Doc): Promise<string> {
	const result = await createMarkdownRenderer().render(doc);
	if (!('bytes' in result)) throw new Error('There are messages instead of a text');
	return new TextDecoder('utf-8', { fatal: true }).decode(result.bytes);
}
