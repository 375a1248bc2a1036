import { type IdentityNumber, identityNumbers } from './identity-numbers.ts';

/** The day of birth may be shown; what tells one person from another may not. */
const shown = 6;

/** A text in which nothing stands in full that may be an identity number where its column says so: `010190-****`. */
export function maskNumbers(text: string): string {
	let shownUpTo = 0;
	const parts = identityNumbers(text, 'CPR').flatMap(({ at, length }) => {
		const before = text.slice(shownUpTo, at);
		shownUpTo = at + length;
		return [before, maskDigits(text.slice(at, shownUpTo))];
	});
	return [...parts, text.slice(shownUpTo)].join('');
}

function maskDigits(written: string): string {
	let digits = 0;
	return written.replace(/\p{Nd}/gu, (digit) => {
		digits += 1;
		return digits > shown ? '*' : digit;
	});
}

/** An identity number as it may be shown, parted as such numbers are. */
export function maskedNumber({ kind, digits }: Pick<IdentityNumber, 'kind' | 'digits'>): string {
	return `${digits.slice(0, shown)}${kind === 'cpr' ? '-' : ' '}${'*'.repeat(digits.length - shown)}`;
}
