import { Temporal } from 'temporal-polyfill';

/** Whole months from the beginning of one day to the end of another: from 1 July to 31 December of the next year 18. */
export function monthsBetween(from: string, to: string): number {
	const end = Temporal.PlainDate.from(to).add({ days: 1 });
	return Temporal.PlainDate.from(from).until(end, { largestUnit: 'month' }).months;
}
