import { Temporal } from 'temporal-polyfill';

/** How far into its year a day begins, from 0 to 1. */
export function shareOfYear(day: string): number {
	const { dayOfYear, daysInYear } = Temporal.PlainDate.from(day);
	return (dayOfYear - 1) / daysInYear;
}

/** Where a month begins and ends in its year, from 0 to 1. */
export function monthShares(year: number, month: number): readonly [from: number, to: number] {
	const first = Temporal.PlainDate.from({ year, month, day: 1 });
	return [(first.dayOfYear - 1) / first.daysInYear, (first.dayOfYear - 1 + first.daysInMonth) / first.daysInYear];
}
