import { type Document, isScalar, visit } from 'yaml';
import { isCalendarDay } from '../fields/calendar-day.ts';
import { daysBetween } from './calendar/days-between.ts';
import { later } from './calendar/later.ts';

const numberWithYear = /^\p{Lu}[\p{Lu}-]*-\d{4}(?:-\d{2})*$/u;

/**
 * Puts the days of an example that are its `date` on the day on which a document is made of it, and the year that its number, the
 * numbers that it names and its `year` say on the year that it is about: the one that its title names, for a kind that has a
 * `year`, or that of the day. Later days, such as deadlines, come as long after that day as after the example's.
 * @param day YYYY-MM-DD; undefined where nobody said it
 */
export function dateExample(frontMatter: Document, title: string, day: string | undefined): void {
	const date = String(frontMatter.get('date'));
	const isYearly = frontMatter.has('year');
	const before = isYearly ? String(frontMatter.get('year')) : date.slice(0, 4);
	const year = (isYearly ? yearIn(title) : undefined) ?? day?.slice(0, 4) ?? before;
	visit(frontMatter, {
		Pair(_, { key, value }) {
			if (!isScalar(value)) return;
			if (isScalar(key) && key.value === 'year' && isYearly) value.value = Number(year);
		},
		Scalar(_, scalar) {
			const { value } = scalar;
			if (typeof value !== 'string') return;
			if (value === date) scalar.value = day ?? date;
			else if (day !== undefined && isDay(value) && value > date)
				scalar.value = later(day, { days: daysBetween(date, value) });
			else if (numberWithYear.test(value))
				scalar.value = value.replace(date, day ?? date).replace(new RegExp(`-${before}(?=-|$)`), `-${year}`);
		},
	});
}

function isDay(text: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && isCalendarDay(text);
}

/** The year that a title names, if it names one alone. */
function yearIn(title: string): string | undefined {
	const [year, ...others] = new Set(title.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
	return others.length === 0 ? year : undefined;
}
