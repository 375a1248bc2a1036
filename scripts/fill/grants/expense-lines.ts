import type { DataGroup, Datum } from '../../types/index.ts';
import { Exact } from '../amounts/exact.ts';

/** A line of a budget or of an account. */
export interface ExpenseLine {
	/** In the list as written. */
	readonly index: number;
	readonly category: string;
	readonly amount: Exact;
	/** Help from outside. */
	readonly external: boolean;
	/** Of an expense that was held. */
	readonly day: string | undefined;
}

/** The lines of a list that have a category and an amount; what is wrong with others has been reported. */
export function expenseLines(list: Datum | undefined): readonly ExpenseLine[] {
	if (!Array.isArray(list)) return [];
	return (list as readonly DataGroup[]).flatMap(({ category, amount, external, day }, index) => {
		if (typeof category !== 'string' || typeof amount !== 'string') return [];
		return {
			index,
			category,
			amount: new Exact(amount),
			external: external === true,
			day: typeof day === 'string' ? day : undefined,
		};
	});
}

/** What lines come to. */
export function totalOf(lines: readonly Pick<ExpenseLine, 'amount'>[]): Exact {
	return lines.reduce((sum, { amount }) => sum.plus(amount), new Exact(0));
}
