import { createRequire } from 'node:module';
import type { Language } from '../../types/index.ts';

const require = createRequire(import.meta.url);

/** What the calendar calls our languages. */
const called: Readonly<Record<Language, string>> = { nb: 'no', nn: 'no', da: 'da', en: 'en' };

/** Those worked out already: it takes milliseconds, and a year is asked after day by day. */
const known = new Map<string, ReadonlyMap<string, string>>();

/** The public holidays of a country in one year: their names by their days. */
export function holidaysOf(year: number, country: string, language: Language): ReadonlyMap<string, string> {
	const key = `${country} ${language} ${year}`;
	const holidays = known.get(key) ?? workedOut(year, country, language);
	known.set(key, holidays);
	return holidays;
}

function workedOut(year: number, country: string, language: Language): ReadonlyMap<string, string> {
	// Read when first asked for: it takes a tenth of a second, and few documents need it.
	const Calendar = require('date-holidays') as typeof import('date-holidays').default;
	const holidays = new Calendar(country).getHolidays(year, called[language]);
	return new Map(
		holidays
			// The rest are days of note on which offices may be open; those that close them are named by the caller.
			.filter(({ type }) => type === 'public')
			.map(({ date, name }) => [date.slice(0, 'YYYY-MM-DD'.length), name]),
	);
}
