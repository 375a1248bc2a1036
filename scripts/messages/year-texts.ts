import type { DeadlineStatus } from '../types/index.ts';

/** The words of the year wheel in one language; days come as words: `torsdag 1. april`. */
export interface YearTexts {
	readonly title: (year: number) => string;
	readonly all: string;
	readonly columns: Readonly<Record<'number' | 'due' | 'recommended' | 'what' | 'company' | 'status', string>>;
	readonly status: Readonly<Record<DeadlineStatus, string>>;
	readonly doneOn: (status: string, day: string) => string;
	readonly historic: string;
	readonly example: string;
	/** After what is due: the year that it concerns, its quarter, how many there are. */
	readonly concerns: (year: number) => string;
	readonly quarter: (number: number) => string;
	readonly count: (done: number, least: number) => string;
	/** Why the last day is not the recommended one; `why` is what the day is. */
	readonly closed: (why: string) => string;
	readonly from: (day: string) => string;
	readonly how: string;
	readonly asOf: (day: string) => string;
	readonly noToday: string;
	readonly none: string;
	readonly unset: string;
	readonly picture: string;
	readonly described: (counts: { readonly dated: number; readonly unset: number; readonly fullest: string }) => string;
	/** In the middle of the wheel, below the year. */
	readonly deadlines: (number: number) => string;
	/** Of a month: how many. */
	readonly inMonth: (month: string, number: number) => string;
	readonly weekend: string;
	readonly holiday: string;
	readonly calendar: {
		/** Beside what is due, where the last day is another than that of the entry. */
		readonly lastDay: (day: string) => string;
		readonly due: (day: string) => string;
		readonly recommended: (day: string) => string;
		readonly alarm: (what: string, due: string) => string;
	};
	/** Said by the command when it has written. */
	readonly written: (deadlines: number, files: number, folder: string) => string;
}
