import type { Change, Compared, ComparedRow } from '../../types/index.ts';
import { align, type Match } from '../sequence/align.ts';
import { compareWords } from './compare-words.ts';

/** A row of words outside the text. */
export interface Row {
	/** Rows of one key are versions of each other. */
	readonly key: string;
	readonly cells: readonly string[];
}

/** Two versions of such rows; those that one alone has bear their change. */
export function compareRows(earlier: readonly Row[], later: readonly Row[]): readonly ComparedRow[] {
	const rows: ComparedRow[] = [];
	let [a, b] = [0, 0];
	const same = align(earlier.map(shapeOf), later.map(shapeOf));
	for (const [i, j] of [...same, [earlier.length, later.length] as Match]) {
		rows.push(...earlier.slice(a, i).map((row) => only(row, 'deletion')));
		rows.push(...later.slice(b, j).map((row) => only(row, 'insertion')));
		const [before, after] = [earlier[i], later[j]];
		if (before !== undefined && after !== undefined)
			rows.push({ cells: after.cells.map((cell, column) => compareWords(before.cells[column] ?? '', cell)) });
		[a, b] = [i + 1, j + 1];
	}
	return rows;
}

/** Rows with more or fewer cells are no versions of each other. */
function shapeOf({ key, cells }: Row): string {
	return `${cells.length} ${key}`;
}

function only({ cells }: Row, change: Change): ComparedRow {
	return { change, cells: cells.map((text): Compared => (text === '' ? [] : [{ text, change }])) };
}
