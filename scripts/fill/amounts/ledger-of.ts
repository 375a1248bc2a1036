import type { Register } from '../../types/index.ts';
import { bareName } from '../names/bare-name.ts';
import { Exact } from './exact.ts';

/** One line of a centre's costs or budget. */
export interface LedgerLine {
	/** Where it stands in its register, counted from 0. */
	readonly row: number;
	readonly year: number;
	/** What it is part of: what was booked, services received, a budget. */
	readonly table: string;
	readonly category: string;
	readonly amount: Exact;
	/** Who gave the service. */
	readonly provider: string | undefined;
}

export interface Ledger {
	readonly lines: readonly LedgerLine[];
	/** Lines that sum up others, as a spreadsheet ends: they are compared and never added. */
	readonly totals: readonly LedgerLine[];
}

/**
 * The lines of a register of costs; none where something is wrong with it, which has been reported. A line whose
 * category is one of the words for a total states one.
 */
export function ledgerOf(register: Register | undefined, words: readonly string[]): Ledger {
	const lines = register?.sound ? register.rows.map(lineOf).filter((line) => line !== undefined) : [];
	const isTotal = ({ category }: LedgerLine) => words.some((word) => bareName(word) === bareName(category));
	return { lines: lines.filter((line) => !isTotal(line)), totals: lines.filter(isTotal) };
}

function lineOf(cells: Register['rows'][number], row: number): LedgerLine | undefined {
	const { year, table, category, amount, provider } = cells;
	if (typeof year !== 'number' || typeof table !== 'string') return undefined;
	if (typeof category !== 'string' || typeof amount !== 'string') return undefined;
	const given = typeof provider === 'string' ? provider : undefined;
	return { row, year, table, category, amount: new Exact(amount), provider: given };
}
