import type { Exact } from './exact.ts';
import { percentOf } from './ratio-of.ts';

/** How an amount differs from the year before. */
export interface Change {
	readonly amount: Exact;
	/** With one decimal; null where the year before was nothing or less, so that there is nothing to reckon from. */
	readonly percent: string | null;
}

/** The change from one year to the next; undefined without a year before. */
export function changeOf(now: Exact, before: Exact | undefined): Change | undefined {
	if (before === undefined) return undefined;
	const amount = now.minus(before);
	return { amount, percent: before.greaterThan(0) ? percentOf(amount, before) : null };
}
