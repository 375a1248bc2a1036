import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnWidths } from '../../../scripts/render/docx/column-widths.ts';
import { aDoc } from '../a-doc.ts';
import { all } from './all.ts';
import { textOf } from './text-of.ts';
import { written } from './written.ts';

const markdown = [
	'| Rolle | Oppgave | Frist | Timer |',
	'| --- | :-- | :-: | --: |',
	'| Daglig leder | Inngår avtalen med **bedriftshelsetjenesten** og sørger for at den er godkjent av Arbeidstilsynet | 1. mars | 12 |',
	'| Verneombud | Deltar | | 8 |',
].join('\n');

test('a table keeps its cells, its header row on every page and its rows whole', async () => {
	const file = await written(aDoc({ markdown, frame: { rows: [] } }));
	const [table] = file.tables;
	const rows = table === undefined ? [] : all(table, 'w:tr');
	expect(rows.map((row) => all(row, 'w:tc').map(textOf))).toEqual([
		['Rolle', 'Oppgave', 'Frist', 'Timer'],
		[
			'Daglig leder',
			'Inngår avtalen med bedriftshelsetjenesten og sørger for at den er godkjent av Arbeidstilsynet',
			'1. mars',
			'12',
		],
		['Verneombud', 'Deltar', '', '8'],
	]);
	expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, 0, 0]);
	expect(rows.map((row) => all(row, 'w:cantSplit').length)).toEqual([1, 1, 1]);
	expect(table && all(table, 'w:tblLook')[0]?.attributes['w:firstRow']).toBe('true');
});

test('columns stand as the author aligned them', async () => {
	const { tables } = await written(aDoc({ markdown, frame: { rows: [] } }));
	const row = tables.flatMap((table) => all(table, 'w:tr'))[1];
	const sides = (row ? all(row, 'w:tc') : []).map((cell) => all(cell, 'w:jc')[0]?.attributes['w:val']);
	expect(sides).toEqual([undefined, 'left', 'center', 'right']);
});

test('tables next to each other stay two, and the text after one keeps its distance', async () => {
	const table = '| a |\n| - |\n| b |';
	const { body } = await written(aDoc({ markdown: `${table}\n\n${table}\n\netter\n\nvidere`, frame: { rows: [] } }));
	const blocks = (all(body, 'w:body')[0]?.children ?? []).flatMap((child) =>
		typeof child === 'string' ? [] : [child],
	);
	expect(blocks.slice(4).map(({ name }) => name)).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:p', 'w:sectPr']);
	const distances = blocks.slice(-3, -1).map((block) => all(block, 'w:spacing')[0]?.attributes['w:before']);
	expect(distances).toEqual(['227', undefined]);
});

test('a document that ends in a table ends in a paragraph all the same', async () => {
	const { body } = await written(aDoc({ markdown }));
	const names = (all(body, 'w:body')[0]?.children ?? []).map((child) => (typeof child === 'string' ? '' : child.name));
	expect(names.slice(-3)).toEqual(['w:tbl', 'w:p', 'w:sectPr']);
});

test('column widths add up to the whole and are never nothing', () => {
	const rows = fc.array(fc.array(fc.string({ unit: 'grapheme', maxLength: 120 }), { minLength: 1, maxLength: 8 }), {
		minLength: 1,
		maxLength: 12,
	});
	fc.assert(
		fc.property(rows, fc.integer({ min: 2000, max: 9072 }), (cells, total) => {
			const widths = columnWidths(cells, total, 9.5);
			expect(widths).toHaveLength(Math.max(...cells.map((row) => row.length)));
			expect(widths.reduce((sum, width) => sum + width, 0)).toBe(total);
			for (const width of widths) expect(width).toBeGreaterThan(0);
		}),
		{ numRuns: 300 },
	);
});

test('a column of numbers stays narrow beside one of sentences, and no word is broken where there is room', () => {
	const sentence = 'Arbeidsmiljøutvalget behandler årsrapporten og handlingsplanen før sommeren hvert år. '.repeat(3);
	const [number = 0, text = 0, name = 0] = columnWidths([['1', sentence, 'Arbeidsmiljøutvalgsleder']], 9072, 9.5);
	expect(number).toBeLessThan(600);
	expect(name).toBeGreaterThan('Arbeidsmiljøutvalgsleder'.length * 9.5 * 20 * 0.45);
	expect(text).toBeGreaterThan(5000);
});
