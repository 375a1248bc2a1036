import { loadCalendars } from '../../scripts/load/templates/calendars.ts';
import type { ClosedDays } from '../../scripts/types/index.ts';

/** The calendars of this project, by country. */
export const calendars: ReadonlyMap<string, ClosedDays> = await loadCalendars(process.cwd(), (message) => {
	throw new Error(JSON.stringify(message));
});

/** The calendar of one country. */
export function calendarOf(country: string): ClosedDays {
	const calendar = calendars.get(country);
	if (calendar === undefined) throw new Error(`There is no calendar of ${country}`);
	return calendar;
}
