import type { JSX } from 'preact';
import { start } from '../start.ts';
import { daysOf } from './shown-rows.ts';

// Browsers that do not know Nynorsk would write days in their own language.
const form = new Intl.DateTimeFormat([start.language, 'nb'], { dateStyle: 'medium', timeZone: 'UTC' });

const perDay = 86_400_000;

/** A day as people write it where they read it; what is no whole day stands as it was written. */
export function Day({ day }: { day: string | undefined }): JSX.Element | null {
	if (day === undefined || day === '') return null;
	if (!isDay(day)) return <>{day}</>;
	return <time dateTime={day}>{dayInWords(day)}</time>;
}

/** The same within a sentence. */
export function dayInWords(day: string): string {
	return isDay(day) ? form.format((daysOf(day) - daysOf('1970-01-01')) * perDay) : day;
}

function isDay(day: string): boolean {
	return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.test(day);
}
