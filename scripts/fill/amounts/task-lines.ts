import type { DataGroup, Register } from '../../types/index.ts';
import { bareName } from '../names/bare-name.ts';
import { Exact } from './exact.ts';

/** One line of what a centre has done. */
export interface TaskLine {
	/** Where it stands in its register, counted from 0. */
	readonly row: number;
	readonly year: number;
	readonly category: string;
	readonly cases: number;
	readonly hours: Exact;
	/** Whom it was for, and how many they were. */
	readonly group: string | undefined;
	readonly persons: number | undefined;
}

/**
 * The lines of a register of tasks, and those that state the total of a year; none where something is wrong with it,
 * which has been reported.
 */
export function taskLines(
	register: Register | undefined,
	words: readonly string[],
): { readonly lines: readonly TaskLine[]; readonly totals: readonly TaskLine[] } {
	const all = register?.sound ? register.rows.map(lineOf).filter((line) => line !== undefined) : [];
	const isTotal = ({ category }: TaskLine) => words.some((word) => bareName(word) === bareName(category));
	return { lines: all.filter((line) => !isTotal(line)), totals: all.filter(isTotal) };
}

function lineOf(cells: DataGroup, row: number): TaskLine | undefined {
	const { year, category, cases, hours, group, persons } = cells;
	if (typeof year !== 'number' || typeof category !== 'string') return undefined;
	if (typeof cases !== 'number' || typeof hours !== 'string') return undefined;
	return {
		row,
		year,
		category,
		cases,
		hours: new Exact(hours),
		group: typeof group === 'string' ? group : undefined,
		persons: typeof persons === 'number' ? persons : undefined,
	};
}
