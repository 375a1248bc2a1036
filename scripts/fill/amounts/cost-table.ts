import type { DataGroup } from '../../types/index.ts';
import { byCategory } from './by-category.ts';
import { compared } from './compared.ts';
import { sumOfLines } from './cost-lines.ts';
import type { Exact } from './exact.ts';
import type { LedgerLine } from './ledger-of.ts';

/** What stands beside the lines of a table. */
export interface TableBeside {
	/** Of the year before; undefined when nothing is known of it. */
	readonly before: readonly LedgerLine[] | undefined;
	/** Of the whole year, both tables. */
	readonly total: Exact;
	readonly employees: number | undefined;
	readonly employeesBefore: number | undefined;
	readonly print: (amount: Exact) => string;
}

/** Lines by category with their sum, beside the year before; a category that only that year has is shown too, or its column would not add up. */
export function costTable(now: readonly LedgerLine[], { before, ...beside }: TableBeside): DataGroup {
	const rows = [...byCategory([...now, ...(before ?? [])])].map(([name, lines]) => {
		const own = lines.filter((line) => now.includes(line));
		const then = before && sumOfLines(lines.filter((line) => before.includes(line)));
		const providers = new Set(own.map(({ provider }) => provider).filter((provider) => provider !== undefined));
		return { name, providers: [...providers], ...compared(sumOfLines(own), { ...beside, before: then }) };
	});
	return { rows, total: compared(sumOfLines(now), { ...beside, before: before && sumOfLines(before) }) };
}
