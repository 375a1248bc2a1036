import { type getType, idnr } from '@navikt/fnrvalidator';
import { isDayOfYear } from './is-day-of-year.ts';

/** Whose number it is: a person's, one of those who live elsewhere (D), a hospital's own (H), or nobody's. */
export type NorwegianNumber = 'birth' | 'd-number' | 'h-number' | 'synthetic';

export interface JudgedNumber {
	readonly kind: NorwegianNumber;
	/** False for test numbers, and for control digits that are given from 2032 on. */
	readonly certain: boolean;
}

const weights = [3, 7, 6, 1, 8, 9, 4, 5, 2];

/** What eleven digits are; undefined where no such number can be given. */
export function norwegianNumber(digits: string): JudgedNumber | undefined {
	const kind = kindOf(digits);
	return kind && { kind, certain: kind !== 'synthetic' && hasOldControlDigit(digits) };
}

function kindOf(digits: string): NorwegianNumber | undefined {
	const result = idnr(digits);
	if (result.status === 'valid') return kinds[result.type];
	// A series of test numbers that the validator does not know adds 65 to the month; its control digits are the same.
	const month = Number(digits.slice(2, 4)) - 65;
	const isOtherwiseRight = result.reasons.every((reason) => reason === 'invalid date');
	return isOtherwiseRight && isDayOfYear(Number(digits.slice(0, 2)) % 40, month) ? 'synthetic' : undefined;
}

const kinds: Readonly<Record<ReturnType<typeof getType>, NorwegianNumber>> = {
	fnr: 'birth',
	dnr: 'd-number',
	hnr: 'h-number',
	'dnr-and-hnr': 'h-number',
	tnr: 'synthetic',
	'dnr-and-tnr': 'synthetic',
};

/** The first control digit as it has been worked out since there were such numbers. */
function hasOldControlDigit(digits: string): boolean {
	const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
	return (11 - (sum % 11)) % 11 === Number(digits[9]);
}
