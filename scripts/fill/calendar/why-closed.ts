import { Temporal } from 'temporal-polyfill';
import type { ClosedDays, Language } from '../../types/index.ts';
import { holidaysOf } from './holidays-of.ts';

/** Why nothing is due on a day, in a word: the holiday's name, or that of the day; undefined on a working day. */
export function whyClosed(day: string, { country, weekend, days }: ClosedDays, language: Language): string | undefined {
	const { year, dayOfWeek } = Temporal.PlainDate.from(day);
	const named = days.find((closed) => day.endsWith(`-${closed.day}`));
	const ofWeek = [weekend.saturday, weekend.sunday][dayOfWeek - 6];
	return holidaysOf(year, country, language).get(day) ?? named?.label[language] ?? ofWeek?.[language];
}
