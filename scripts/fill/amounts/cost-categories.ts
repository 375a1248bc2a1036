import type { DataGroup } from '../../types/index.ts';
import { byCategory } from './by-category.ts';
import { sumOfLines } from './cost-lines.ts';
import type { Exact } from './exact.ts';
import type { LedgerLine } from './ledger-of.ts';
import { percentOf } from './ratio-of.ts';

/** The categories of both tables together, the greatest first. */
export function costCategories(
	booked: readonly LedgerLine[],
	received: readonly LedgerLine[],
	print: (amount: Exact) => string,
): readonly DataGroup[] {
	const total = sumOfLines([...booked, ...received]);
	const printed = (lines: readonly LedgerLine[]) => (lines.length === 0 ? null : print(sumOfLines(lines)));
	return [...byCategory([...booked, ...received])]
		.map(([name, lines]) => ({ name, lines, sum: sumOfLines(lines) }))
		.sort((a, b) => b.sum.comparedTo(a.sum))
		.map(({ name, lines, sum }) => ({
			name,
			booked: printed(lines.filter((line) => booked.includes(line))),
			received: printed(lines.filter((line) => received.includes(line))),
			amount: print(sum),
			share: percentOf(sum, total),
		}));
}
