import { withCapital } from '../../fill/with-capital.ts';
import { yearTexts } from '../../messages/year-wheel.ts';
import type { Deadline, YearWheel } from '../../types/index.ts';
import { monthWords } from './day-words.ts';

/** A deadline with its number on the wheel. */
export interface Numbered extends Deadline {
	readonly number: number;
}

/** One month with its deadlines; those without a day come last, under a heading of their own. */
export interface MonthOfYear {
	/** `04`; undefined: without a day. */
	readonly month: string | undefined;
	readonly heading: string;
	readonly deadlines: readonly Numbered[];
}

/** The months in which something is due, in their order. */
export function monthsOf({ deadlines, language }: YearWheel): readonly MonthOfYear[] {
	const numbered = deadlines.map((deadline, index): Numbered => ({ ...deadline, number: index + 1 }));
	const months = new Set(numbered.map(({ due }) => due?.slice(5, 7)));
	return [...months].map((month) => {
		const name = month === undefined ? yearTexts[language].unset : monthWords(Number(month), language, 'long');
		return { month, heading: withCapital(name), deadlines: numbered.filter(({ due }) => due?.slice(5, 7) === month) };
	});
}
