import type { TableRow } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** A blank for the pen is as tall as so many lines. */
const penLines = 3;

/** About how many lines a row takes. */
export function linesOf({ children }: TableRow, letters: readonly number[]): number {
	const blank = children.some((cell) => cell.children.some(({ type }) => type === 'penBlank'));
	const written = children.map((cell, i) => Math.ceil(textOf(cell).length / (letters[i] ?? 1)));
	return Math.max(1, blank ? penLines : 1, ...written);
}
