import fc from 'fast-check';

const first = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const second = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** What a control digit is with a remainder of the sum: 0 always, up to 3 for numbers given from 2032 on. */
function controlDigit(digits: string, weights: readonly number[], remainder: number): number {
	const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
	return (11 + remainder - (sum % 11)) % 11;
}

/** Nine digits with their control digits; undefined where a series has none for them. */
export function withControlDigits(nine: string, remainder = 0): string | undefined {
	const one = controlDigit(nine, first, remainder);
	const two = controlDigit(`${nine}${one}`, second, 0);
	return one > 9 || two > 9 ? undefined : `${nine}${one}${two}`;
}

/** A day of birth, moved as series move it, and what comes behind it. */
export function birthAndMore(dayMoved: number, monthMoved: number, more: number): fc.Arbitrary<string> {
	const two = (least: number, most: number, moved: number) =>
		fc.integer({ min: least, max: most }).map((number) => String(number + moved).padStart(2, '0'));
	const rest = fc.integer({ min: 0, max: 10 ** more - 1 }).map((number) => String(number).padStart(more, '0'));
	return fc.tuple(two(1, 28, dayMoved), two(1, 12, monthMoved), two(0, 99, 0), rest).map((parts) => parts.join(''));
}

/** Numbers of a series. */
export function norwegianNumbers(dayMoved: number, monthMoved: number, remainder = 0): fc.Arbitrary<string> {
	return birthAndMore(dayMoved, monthMoved, 3)
		.map((nine) => withControlDigits(nine, remainder))
		.filter((number) => number !== undefined);
}
