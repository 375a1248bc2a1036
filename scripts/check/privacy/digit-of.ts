const digit = /^\p{Nd}$/u;

/** A digit of any script as one of 0 to 9; undefined for what is none. Each script has its ten in a row, some stand side by side. */
export function digitOf(character: string): string | undefined {
	const point = character.codePointAt(0);
	if (point === undefined || !digit.test(character)) return undefined;
	let first = point;
	while (digit.test(String.fromCodePoint(first - 1))) first -= 1;
	return String((point - first) % 10);
}
