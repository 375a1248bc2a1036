import type { Exact } from './exact.ts';

/** Amounts of one table as text with the same number of decimals: two as soon as one of them has øre, else none. */
export function printing(amounts: readonly (Exact | undefined)[]): (amount: Exact) => string {
	const places = amounts.some((amount) => amount !== undefined && !amount.isInteger()) ? 2 : 0;
	return (amount) => amount.toFixed(places);
}
