import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../types/index.ts';

/** `1. april`; in English `1 April`. */
export function dayWords(day: string, language: Language): string {
	return Temporal.PlainDate.from(day).toLocaleString(localeOf(language), { day: 'numeric', month: 'long' });
}

/** `torsdag 1. april`. */
export function weekdayWords(day: string, language: Language): string {
	const weekday = Temporal.PlainDate.from(day).toLocaleString(localeOf(language), { weekday: 'long' });
	return `${weekday} ${dayWords(day, language)}`;
}

/** What a month is called, 1 to 12, whole or as three letters. */
export function monthWords(month: number, language: Language, form: 'long' | 'short'): string {
	const first = Temporal.PlainDate.from({ year: 2001, month, day: 1 });
	const name = first.toLocaleString(localeOf(language), { month: 'long' });
	return form === 'long' ? name : name.slice(0, 3);
}

function localeOf(language: Language): string {
	return language === 'en' ? 'en-GB' : language;
}
