import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { whyClosed } from '../../../scripts/fill/calendar/why-closed.ts';
import { workingDayBefore } from '../../../scripts/fill/calendar/working-day-before.ts';
import { calendarOf } from '../../support/calendars.ts';

test.each([
	// 1 April: Easter Monday, a Saturday, Easter Day, a Thursday, Good Friday.
	['DK', '2024-04-01', '2024-03-27'],
	['DK', '2028-04-01', '2028-03-31'],
	['DK', '2029-04-01', '2029-03-28'],
	['DK', '2027-04-01', '2027-04-01'],
	['DK', '1988-04-01', '1988-03-30'],
	// Where the year begins, the day is of the year before.
	['DK', '2027-01-01', '2026-12-30'],
	['NO', '2027-01-01', '2026-12-31'],
	// 5 June is no working day in Denmark; 1 and 17 May are none in Norway.
	['DK', '2026-06-05', '2026-06-04'],
	['NO', '2026-06-05', '2026-06-05'],
	['NO', '2026-05-01', '2026-04-30'],
	['NO', '2027-05-17', '2027-05-14'],
	['DK', '2027-05-17', '2027-05-14'],
	['NO', '2026-04-02', '2026-04-01'],
	['NO', '2024-02-29', '2024-02-29'],
	['DK', '2032-02-29', '2032-02-27'],
	['DK', '2027-12-31', '2027-12-30'],
	['NO', '2027-12-31', '2027-12-31'],
])('in %s, %s is best done on %s', (country, day, recommended) => {
	expect(workingDayBefore(day, calendarOf(country))).toBe(recommended);
});

test.each(['DK', 'NO'])('in %s it is the nearest working day, and never a week away', (country) => {
	const calendar = calendarOf(country);
	const start = Temporal.PlainDate.from('1978-01-01');
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 366 * 80 }), (days) => {
			const day = start.add({ days });
			const recommended = Temporal.PlainDate.from(workingDayBefore(day.toString(), calendar));
			expect(whyClosed(recommended.toString(), calendar, 'da')).toBeUndefined();
			expect(recommended.until(day).days).toBeGreaterThanOrEqual(0);
			expect(recommended.until(day).days).toBeLessThan(7);
			for (let between = recommended.add({ days: 1 }); between.until(day).days >= 0; between = between.add({ days: 1 }))
				expect(whyClosed(between.toString(), calendar, 'da')).toBeDefined();
		}),
		{ numRuns: 150 },
	);
});
