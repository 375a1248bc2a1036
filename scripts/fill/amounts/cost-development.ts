import type { Company, DataGroup } from '../../types/index.ts';
import { enrolledTotal } from '../board/enrolled-total.ts';
import { type CostPart, type CostTables, costLines, sumOfLines } from './cost-lines.ts';
import { Exact } from './exact.ts';
import type { LedgerLine } from './ledger-of.ts';
import { ratioOf } from './ratio-of.ts';

/** How costs are shown over the years. */
export interface Development {
	readonly tables: CostTables;
	readonly company: Company;
	/** The last year, and how many there are at most. */
	readonly last: number;
	readonly most: number;
	/** What the line of each part is called in a chart. */
	readonly names: Readonly<Record<CostPart, string>>;
	readonly print: (amount: Exact) => string;
}

/** The years that have costs beside each other, and the same as rows of a chart, a line for each part. */
export function costDevelopment(lines: readonly LedgerLine[], shown: Development): DataGroup {
	const { tables, company, last, most, names, print } = shown;
	const sum = (year: number, part: CostPart) => sumOfLines(costLines(lines, year, part, tables));
	const years = [...new Set(lines.map(({ year }) => year))]
		.filter((year) => year <= last && costLines(lines, year, 'all', tables).length > 0)
		.sort((a, b) => a - b)
		.slice(-most);
	return {
		years: years.map((year) => {
			const employees = enrolledTotal(company, year);
			return {
				year,
				booked: print(sum(year, 'booked')),
				received: print(sum(year, 'received')),
				amount: print(sum(year, 'all')),
				employees: employees ?? null,
				perEmployee: employees === undefined ? null : ratioOf(sum(year, 'all'), new Exact(employees), 2),
			};
		}),
		lines: (['all', 'booked', 'received'] as const).flatMap((part) =>
			years.map((year) => ({ year, series: names[part], amount: print(sum(year, part)) })),
		),
	};
}
