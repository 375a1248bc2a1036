import { Temporal } from 'temporal-polyfill';
import type { Language, Words } from '../../types/index.ts';
import { holidaysOf } from './holidays-of.ts';

/** On which days of a country nothing is due. */
export interface ClosedDays {
	readonly country: string;
	/** What the days of the weekend are called. */
	readonly weekend: { readonly saturday: Words; readonly sunday: Words };
	/** Days of every year beside the public holidays, as `12-24`. */
	readonly days: readonly { readonly day: string; readonly label: Words }[];
}

/** Why nothing is due on a day, in a word: the holiday's name, or that of the day; undefined on a working day. */
export function whyClosed(day: string, { country, weekend, days }: ClosedDays, language: Language): string | undefined {
	const { year, dayOfWeek } = Temporal.PlainDate.from(day);
	const named = days.find((closed) => day.endsWith(`-${closed.day}`));
	const ofWeek = [weekend.saturday, weekend.sunday][dayOfWeek - 6];
	return holidaysOf(year, country, language).get(day) ?? named?.label[language] ?? ofWeek?.[language];
}
