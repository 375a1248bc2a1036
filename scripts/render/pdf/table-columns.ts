import type { Table, TableCell } from 'mdast';
import { visit } from '../../fill/markdown/visit.ts';
import { cellLines } from '../cell-lines.ts';
import { lineLength } from './line-length.ts';

/** Width of the text in points, and what a column's margins and the mean letter take of it. */
const line = 453.5;
const plain = { margins: 10, size: 9.5 };
const small = { margins: 6, size: 8 };

/** Ems: what is shorter stays on one line, what is longer counts no more. */
const shortText = 6;
const longestText = 30;
const longestWord = 11;

/** Ems of a blank for the pen in a cell. */
const penBlank = 15;

/** How much wider bold letters are. */
const boldness = 1.08;

interface Columns {
	/** Parts of the line, one a column. */
	readonly shares: readonly number[];
	/** How many letters a line of each column holds. */
	readonly letters: readonly number[];
	/** The longest words fit only in smaller type. */
	readonly dense: boolean;
}

/** The widths of a table's columns: no less than their longest words need, the rest by the length of their texts. */
export function tableColumns(table: Table): Columns {
	const count = table.children[0]?.children.length ?? 0;
	const cells = Array.from({ length: count }, (_, i) => table.children.flatMap((row) => row.children[i] ?? []));
	const needs = cells.map((column) => ({ least: longest(column, leastOf), whole: longest(column, wholeOf) }));
	const least = sum(needs.map((need) => need.least));
	const dense = least > room(count, plain);
	const type = dense ? small : plain;
	const ems = shared(needs, room(count, type));
	return {
		shares: ems.map((width) => width * type.size + type.margins),
		letters: ems.map((width) => Math.max(1, Math.floor(width / 0.55))),
		dense,
	};
}

function room(columns: number, { margins, size }: typeof plain): number {
	return Math.max(columns, (line - columns * margins) / size);
}

function shared(needs: readonly { least: number; whole: number }[], ems: number): readonly number[] {
	const least = sum(needs.map((need) => need.least));
	const whole = sum(needs.map((need) => need.whole));
	if (whole <= ems) return needs.map((need) => (need.whole * ems) / whole);
	if (least >= ems) return needs.map((need) => (need.least * ems) / least);
	return needs.map((need) => need.least + ((need.whole - need.least) * (ems - least)) / (whole - least));
}

function longest(column: readonly TableCell[], length: (cell: TableCell) => number): number {
	return Math.max(1.5, ...column.map(length));
}

function wholeOf(cell: TableCell): number {
	return Math.max(
		Math.min(Math.max(...cellLines(cell).map(lineLength)) * widening(cell), longestText),
		has(cell, 'penBlank') ? penBlank : 0,
	);
}

function leastOf(cell: TableCell): number {
	const whole = wholeOf(cell);
	if (whole <= shortText) return whole;
	const words = cellLines(cell)
		.flatMap((line) => line.split(/[ \t\n]+/u))
		.map((word) => lineLength(word) * widening(cell));
	return Math.min(Math.max(...words), longestWord);
}

function widening(cell: TableCell): number {
	return has(cell, 'strong') ? boldness : 1;
}

function has(cell: TableCell, type: 'penBlank' | 'strong'): boolean {
	let found = false;
	visit(cell, type, () => {
		found = true;
	});
	return found;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
