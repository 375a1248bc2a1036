import type { TableRow } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** About how many lines a row takes. */
export function linesOf({ children }: TableRow, letters: readonly number[]): number {
	return Math.max(1, ...children.map((cell, i) => Math.ceil(textOf(cell).length / (letters[i] ?? 1))));
}
