import fc from 'fast-check';
import type { PhrasingContent, Root, RootContent, TableCell } from 'mdast';
import { expect, test } from 'vitest';
import { pictureLabels } from '../../../scripts/render/markdown/picture-labels.ts';
import { write } from '../../../scripts/render/markdown/write.ts';
import { noteFigure } from '../../support/note-figure.ts';
import { aTree } from './a-tree.ts';
import { asRead } from './as-read.ts';
import { read } from './read.ts';

const runs = process.env.REGELRETT_LONG ? 100_000 : 2_000;

test(`written Markdown reads back as the same tree: ${runs} hostile trees`, { timeout: 3_600_000 }, () => {
	fc.assert(fc.property(aTree(), expectSame), { numRuns: runs });
	noteFigure(2, `0 differences in ${runs} trees`, true);
});

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value });
const pen = (label: string): PhrasingContent => ({ type: 'penBlank', label });
const note: PhrasingContent = { type: 'footnoteReference', identifier: 'a', label: 'a' };
const around = (type: 'emphasis' | 'strong' | 'delete', ...children: PhrasingContent[]): PhrasingContent => ({
	type,
	children,
});
const link = (url: string, ...children: PhrasingContent[]): PhrasingContent => ({
	type: 'link',
	url,
	title: null,
	children,
});

test.each<[string, ...PhrasingContent[]]>([
	['a colon after a reference to a note', note, text(': se lov')],
	['a blank called by a colon after a reference to a note', note, pen(':- ')],
	['a link whose words look like a note', link('#a', text('^a'))],
	['a picture whose words look like a note', { type: 'image', url: 'kart.png', title: null, alt: '^a' }],
	['an address that begins with a digit', text('under <80@a.no> dB')],
	['an angle bracket before code that ends as an address', text('under <'), code('a@b.no> ')],
	[
		'a snake after deleted text',
		around('delete', text('*')),
		text('a_b*'),
		around('strong', text('*')),
		around('emphasis', note),
	],
	[
		'a snake before deleted text',
		around('emphasis', text('*')),
		around('emphasis', text('*a_b'), around('delete', text('*')), text('*')),
	],
	[
		'a snake with a smiling head',
		around('emphasis', text('\u00AD'), around('strong', text('😀_2025.å'))),
		around('delete', text('*')),
	],
	[
		'a snake in a blank',
		around('delete', text('*')),
		pen('a_b*'),
		around('strong', text('*')),
		around('emphasis', note),
	],
	['a number and its bracket in two texts', text('12'), text(') ord')],
	['a backslash and a space in two texts', around('emphasis', text('a\\'), text(' ')), text('b')],
	['a blank at the end of a mark', around('strong', around('emphasis', pen('*'), text(' '))), text('*')],
	['a blank between words', text('Navn '), pen('her'), text(', takk')],
	['a link whose words are its address', link('https://a.no/b|c', text('https://a.no/b|c'))],
	['a link whose words are its address, with braces', link('https://a.no/{{b}}', text('https://a.no/{{b}}'))],
	['braces', text('{{{navn}}}'), link('#{{a}}', text('{{'), text('{'))],
])('in a paragraph and in a cell: %s', (_, ...children) => {
	expectSame(treeOf({ type: 'paragraph', children }));
	expectSame(treeOf(tableOf({ type: 'tableCell', children })));
});

test.each([' a', 'a ', '  a  ', ' ', '   ', '|', 'a|b', '\\|', '\\'])('a cell that holds %j', (value) => {
	expectSame(treeOf(tableOf({ type: 'tableCell', children: [text(value)] })));
	expectSame(treeOf(tableOf({ type: 'tableCell', children: [code(value)] })));
});

function tableOf(cell: TableCell): RootContent {
	const row = { type: 'tableRow' as const, children: [cell, { type: 'tableCell' as const, children: [text('b')] }] };
	return { type: 'table', align: [null, null], children: [row, row] };
}

function treeOf(node: RootContent): Root {
	const definition = { type: 'footnoteDefinition', identifier: 'a', label: 'a', children: [] } as const;
	return {
		type: 'root',
		children: [node, { ...definition, children: [{ type: 'paragraph', children: [text('N')] }] }],
	};
}

function expectSame(tree: Root): void {
	const whole = defined(tree);
	expect(asRead(read(write(whole, pictureLabels(tree))))).toEqual(asRead(whole));
}

/** A reference to a picture is one only where the picture is defined. */
function defined(tree: Root): Root {
	const url = 'data:image/png;base64,AA==';
	const definitions = [...pictureLabels(tree).values()].map(
		(label) => ({ type: 'definition', identifier: label, label, title: null, url }) as const,
	);
	return { type: 'root', children: [...tree.children, ...definitions] };
}
