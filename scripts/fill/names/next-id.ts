const ofYear = /-(?:19|20)\d\d$/u;

/**
 * The next free number of the series that an id belongs to (`9-001` → the chapter 9): one more than the highest taken. A year
 * stays what it is while it is free; the second of `AR-2025` is `AR-2025-02`, or of the next year where a kind has one a year.
 * @param pattern what ids of the kind may be
 */
export function nextId(example: string, taken: readonly string[], pattern: RegExp): string {
	if (!ofYear.test(example)) return oneMore(example, taken);
	if (!taken.includes(example)) return example;
	const first = `${example}-01`;
	return pattern.test(first) ? oneMore(first, [...taken, first]) : oneMore(example, taken);
}

function oneMore(example: string, taken: readonly string[]): string {
	const [series = '', digits = ''] = split(example);
	const numbers = taken
		.map(split)
		.filter(([other]) => other === series)
		.map(([, number]) => Number(number));
	if (numbers.length === 0) return example;
	return series + String(Math.max(...numbers) + 1).padStart(digits.length, '0');
}

function split(id: string): readonly [series: string, digits: string] {
	const digits = /\d*$/.exec(id)?.[0] ?? '';
	return [id.slice(0, id.length - digits.length), digits];
}
