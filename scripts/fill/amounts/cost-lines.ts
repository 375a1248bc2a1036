import type { Exact } from './exact.ts';
import type { LedgerLine } from './ledger-of.ts';
import { sumOf } from './sum-of.ts';

/** What the register of costs calls the two tables of a year's costs. */
export interface CostTables {
	readonly booked: string;
	readonly received: string;
}

/** One of the tables, or both together. */
export type CostPart = 'booked' | 'received' | 'all';

/** The lines of one year in one table or both. */
export function costLines(
	lines: readonly LedgerLine[],
	year: number,
	part: CostPart,
	{ booked, received }: CostTables,
): readonly LedgerLine[] {
	const tables = { booked: [booked], received: [received], all: [booked, received] }[part];
	return lines.filter((line) => line.year === year && tables.includes(line.table));
}

/** The sum of lines, to the last øre. */
export function sumOfLines(lines: readonly LedgerLine[]): Exact {
	return sumOf(lines.map(({ amount }) => amount));
}
