import { withControlDigits } from '../identity-number.ts';

interface Moved {
	readonly day: readonly number[];
	readonly month: readonly number[];
}

/** Ordinary and D-numbers, with the month moved for H-numbers and two series of tests. */
const norwegian: Moved = { day: [0, 40], month: [0, 40, 65, 80] };
const danish: Moved = { day: [0, 60], month: [0] };

/** The days of each month of a leap year. */
const daysOf = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Of the sum of the first control digit; all but the first are for numbers given from 2032 on. */
const remainders = [0, 1, 2, 3];

/**
 * The identity numbers of a text in their usual forms, found without the program: eleven digits with right control digits,
 * a space or none behind the day of birth, and CPR numbers with a hyphen.
 */
export function numbersIn(text: string): readonly string[] {
	const plain = text.normalize('NFKC').replaceAll('\u00AD', '');
	const elevens = [...plain.matchAll(/(?<![\p{L}\p{N}])(\d{6})[ -]?(\d{5})(?![\p{L}\p{N}])/gu)].filter(
		([, birth = '', more = '']) =>
			remainders.some((remainder) => withControlDigits(birth + more.slice(0, 3), remainder) === birth + more) &&
			isDay(birth, norwegian),
	);
	const tens = [...plain.matchAll(/(?<![\p{L}\p{N}])(\d{6})-(\d{4})(?![\p{L}\p{N}])/gu)].filter(([, birth = '']) =>
		isDay(birth, danish),
	);
	return [...new Set([...elevens, ...tens].map(([, birth = '', more = '']) => birth + more))];
}

/** Six digits begin with a day of some year, moved as series move it. */
function isDay(birth: string, moved: Moved): boolean {
	const [day, month] = [Number(birth.slice(0, 2)), Number(birth.slice(2, 4))];
	return moved.day.some((by) => moved.month.some((more) => isOfYear(month - more, day - by)));
}

function isOfYear(month: number, day: number): boolean {
	return day >= 1 && day <= (daysOf[month - 1] ?? 0);
}
