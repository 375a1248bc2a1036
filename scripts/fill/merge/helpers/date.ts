import type { Language } from '../../../types/index.ts';
import type { Helper } from './helper.ts';
import { locale } from './locale.ts';

/** `{{date x}}`: `2026-03-01` as `1. mars 2026`, on one line; a bare year as it is. */
export const date: Helper = {
	expected: 'date',
	takes: 1,
	takesNull: false,
	run([value], language) {
		if (typeof value !== 'string') return undefined;
		if (/^\d{4}$/.test(value)) return value;
		const time = startOfDay(value);
		if (time === undefined) return undefined;
		return formatFor(language).format(time).replaceAll(' ', '\u00a0');
	},
};

/** Making one costs far more than using it. */
const formats = new Map<Language, Intl.DateTimeFormat>();

function formatFor(language: Language): Intl.DateTimeFormat {
	const known = formats.get(language);
	if (known !== undefined) return known;
	const made = new Intl.DateTimeFormat(locale[language], { dateStyle: 'long', timeZone: 'UTC' });
	formats.set(language, made);
	return made;
}

/** Milliseconds from 1 January 1970 to a day of the Gregorian calendar; undefined for a day there is not. */
function startOfDay(text: string): number | undefined {
	const [year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.slice(1).map(Number) ?? [];
	if (year === undefined || month === undefined || day === undefined) return undefined;
	if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
	return (daysBefore(year) - daysBefore(1970) + daysBeforeMonth(year, month) + day - 1) * 86_400_000;
}

function isLeap(year: number): boolean {
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysIn(year: number, month: number): number {
	if (month === 2) return isLeap(year) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function daysBeforeMonth(year: number, month: number): number {
	let days = 0;
	for (let before = 1; before < month; before++) days += daysIn(year, before);
	return days;
}

function daysBefore(year: number): number {
	const last = year - 1;
	return last * 365 + Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400);
}
