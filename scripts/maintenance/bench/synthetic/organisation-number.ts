const weights = [3, 2, 7, 6, 5, 4, 3, 2];

/**
 * The nth Norwegian organisation number that begins with 2, a series given to no firm, with its control digit (modulus 11).
 * @param nth from 0
 */
export function organisationNumber(nth: number): string {
	// One number in eleven has no control digit, so numbers are counted in steps that leave room for a next one.
	for (let number = 20_000_000 + 2 * nth; ; number++) {
		const digits = [...String(number)].map(Number);
		const sum = digits.reduce((total, digit, index) => total + digit * (weights[index] ?? 0), 0);
		const control = (11 - (sum % 11)) % 11;
		if (control < 10) return `${number}${control}`;
	}
}
