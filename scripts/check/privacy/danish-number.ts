import { isDayOfYear } from './is-day-of-year.ts';

/** The day of birth of somebody with a number in place of their own is sixty days too high. */
const substitute = 60;

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Ten digits begin with a day of a year, so that they may be a CPR number; since 2007 none need have a control digit. */
export function mayBeCpr(digits: string): boolean {
	const written = Number(digits.slice(0, 2));
	const day = written > substitute ? written - substitute : written;
	return isDayOfYear(day, Number(digits.slice(2, 4)));
}

/** The control digit that all numbers had until 2007 is right. */
export function hasCprControlDigit(digits: string): boolean {
	return weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0) % 11 === 0;
}
