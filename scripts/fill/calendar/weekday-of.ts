import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../types/index.ts';

/** What a day of the week is called: `torsdag` for 1988-03-24. */
export function weekdayOf(day: string, language: Language): string {
	return Temporal.PlainDate.from(day).toLocaleString(language, { weekday: 'long' });
}
