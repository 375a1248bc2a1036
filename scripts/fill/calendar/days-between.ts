import { Temporal } from 'temporal-polyfill';

/** Days from one day to another, `YYYY-MM-DD`; below zero where the other is the earlier. */
export function daysBetween(from: string, to: string): number {
	return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
}
