import type { Place } from '../../types/index.ts';

/** A line of facts that says something. */
export interface FactLine {
	/** Without blanks at its end. */
	readonly text: string;
	readonly indent: number;
	readonly file: string;
	readonly number: number;
}

/** @param column counted from 0 */
export function placeIn({ file, number }: FactLine, column: number): Place {
	return { file, line: number, column: column + 1 };
}

const key = /([\p{L}][\p{L}\p{N}_-]*):(?: +|$)/uy;

const refused = new Set(['constructor', 'prototype']);

/** The key that a line has at a column, and at which column its value begins; undefined where none stands there that facts may have. */
export function keyAt({ text }: FactLine, column: number): { readonly name: string; readonly end: number } | undefined {
	key.lastIndex = column;
	const [, name] = key.exec(text) ?? [];
	return name === undefined || refused.has(name) ? undefined : { name, end: key.lastIndex };
}
