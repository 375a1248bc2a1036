import { Exact } from './exact.ts';

/**
 * One amount by another, rounded for print alone; half goes up, away from zero, as in Danish accounts and on a desk
 * calculator, so that whoever checks a figure by hand gets the same. Null where there is nothing to divide by.
 */
export function ratioOf(of: Exact, by: Exact, places: number): string | null {
	return by.isZero() ? null : trimmed(of.dividedBy(by).toFixed(places, Exact.ROUND_HALF_UP));
}

/** What part of a total it is, in percent with one decimal; null of a total of nothing. */
export function percentOf(part: Exact, total: Exact): string | null {
	return ratioOf(part.times(100), total, 1);
}

/** `-0.0` is nothing. */
function trimmed(text: string): string {
	return /^-0(?:\.0*)?$/.test(text) ? text.slice(1) : text;
}
