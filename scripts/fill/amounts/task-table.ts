import type { DataGroup } from '../../types/index.ts';
import { byCategory } from './by-category.ts';
import { compared } from './compared.ts';
import type { Exact } from './exact.ts';
import { sumOf } from './sum-of.ts';
import type { TaskLine } from './task-lines.ts';

/** What stands beside the lines of a table. */
export interface TasksBeside {
	/** Of the year before; undefined when nothing is known of it. */
	readonly before: readonly TaskLine[] | undefined;
	readonly employees: number | undefined;
	readonly employeesBefore: number | undefined;
	readonly print: (hours: Exact) => string;
}

export interface TaskTable {
	readonly rows: readonly DataGroup[];
	readonly total: DataGroup;
}

/** Tasks by category with their sums, beside the hours of the year before; `amount` is the hours. */
export function taskTable(now: readonly TaskLine[], { before, ...beside }: TasksBeside): TaskTable {
	const total = hoursOf(now);
	const row = (own: readonly TaskLine[], then: readonly TaskLine[] | undefined) => ({
		cases: sumOf(own.map(({ cases }) => cases)).toFixed(),
		...compared(hoursOf(own), { ...beside, before: then && hoursOf(then), total }),
	});
	const rows = [...byCategory([...now, ...(before ?? [])])].map(([name, lines]) => {
		const [own, then] = [now, before].map((year) => year && lines.filter((line) => year.includes(line)));
		return { name, ...row(own ?? [], then) };
	});
	return { rows, total: row(now, before) };
}

/** The hours of lines together. */
export function hoursOf(lines: readonly TaskLine[]): Exact {
	return sumOf(lines.map(({ hours }) => hours));
}
