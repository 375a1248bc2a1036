/** The next free number of the series that an id belongs to (`9-001` → the chapter 9): one more than the highest taken. */
export function nextId(example: string, taken: readonly string[]): string {
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
