import { Temporal } from 'temporal-polyfill';
import type { PeriodDay } from '../../types/index.ts';

/** A day of a year or of one of its quarters, as `YYYY-MM-DD`; a day that the month does not have is its last. */
export function dayOfPeriod({ month, day }: PeriodDay, year: number, quarter: number | undefined): string {
	const inYear = quarter === undefined ? month : (quarter - 1) * 3 + month;
	return Temporal.PlainDate.from({ year, month: inYear, day: day === 'last' ? 31 : day }).toString();
}
