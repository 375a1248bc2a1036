import { Temporal } from 'temporal-polyfill';
import type { ClosedDay, ClosedDays, Language } from '../../types/index.ts';
import { holidaysOf } from '../calendar/holidays-of.ts';
import { whyClosed } from '../calendar/why-closed.ts';

/** The days of a year on which a country is closed, in their order. */
export function closedDaysOf(year: number, calendar: ClosedDays, language: Language): readonly ClosedDay[] {
	const holidays = holidaysOf(year, calendar.country, language);
	const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
	return Array.from({ length: first.daysInYear }, (_, days) => first.add({ days }).toString()).flatMap((day) => {
		const named = calendar.days.some((closed) => day.endsWith(`-${closed.day}`));
		const { dayOfWeek } = Temporal.PlainDate.from(day);
		const weekend = dayOfWeek > 5 && !holidays.has(day) && !named;
		if (!weekend && !holidays.has(day) && !named) return [];
		return { day, country: calendar.country, weekend, name: whyClosed(day, calendar, language) ?? '' };
	});
}
