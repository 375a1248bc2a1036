import { indentOf } from '../../revise/item-levels.ts';

/** A stretch of a source without its line ends, which knows the line of each of its letters. */
export interface Passage {
	readonly text: string;
	/** Where lines begin, by offsets into the text, in order; lines count from 1. */
	readonly lines: readonly { readonly at: number; readonly line: number }[];
	/** Cells, where it is a table. */
	readonly rows?: readonly (readonly string[])[];
	/** A blank line stands before it. */
	readonly apart: boolean;
	/** How far in its first line stands, in columns. */
	readonly indent: number;
}

/** A line of the source, without the white space round it. */
export function passageOf(text: string, line: number, apart: boolean): Passage {
	return { text: text.trim(), lines: [{ at: 0, line }], apart, indent: indentOf(text) };
}

/** Two stretches as one. */
export function joined(before: Passage, after: Passage, between: string): Passage {
	const from = before.text.length + between.length;
	return {
		apart: before.apart,
		indent: before.indent,
		text: before.text + between + after.text,
		lines: [...before.lines, ...after.lines.map(({ at, line }) => ({ at: at + from, line }))],
	};
}

/** A part of a stretch, without the white space round it. */
export function part({ text, lines, apart, indent }: Passage, start: number, end = text.length): Passage {
	const raw = text.slice(start, end);
	const from = start + (raw.length - raw.trimStart().length);
	const inside = raw.trim();
	const first = lines.findLast(({ at }) => at <= from) ?? lines[0];
	const later = lines.filter(({ at }) => at > from && at < from + inside.length);
	return {
		text: inside,
		apart: apart && from === 0,
		indent,
		lines: [{ at: 0, line: first?.line ?? 1 }, ...later.map(({ at, line }) => ({ at: at - from, line }))],
	};
}

/** The line on which a letter stands. */
export function lineAt({ lines }: Passage, offset = 0): number {
	return (lines.findLast(({ at }) => at <= offset) ?? lines[0])?.line ?? 1;
}

/** The line on which it ends. */
export function lastLine({ lines }: Passage): number {
	return lines.at(-1)?.line ?? 1;
}
