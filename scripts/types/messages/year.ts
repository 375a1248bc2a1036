import type { Words } from '../language.ts';

/** Messages about the days of a year: meetings, deadlines and the year wheel. */
export interface YearMessages {
	/** `why`: what the day is, in each language: `søndag`, `langfredag`. */
	'day-closed': { readonly day: string; readonly why: Words };
}
