import { type IdentityNumber, identityNumbers } from './identity-numbers.ts';

/** The day of birth may be shown; what tells one person from another may not. */
const shown = 6;

/** A text in which no identity number stands in full: `010190-****`. */
export function maskNumbers(text: string): string {
	return [...identityNumbers(text)].reverse().reduce((masked, { at, length }) => {
		const end = at + length;
		return masked.slice(0, at) + maskDigits(masked.slice(at, end)) + masked.slice(end);
	}, text);
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
