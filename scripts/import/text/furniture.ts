import type { Finding } from '../../types/index.ts';

/** The number of a page, alone on its line. */
const pageNumber = /^(?:-\s*\d{1,4}\s*-|(?:side|page|s\.)\s*\d{1,4}(?:\s*(?:av|af|of|\/)\s*\d{1,4})?)$/iu;

/** Lines that belong to pages and not to the text: their numbers, where there are several, and what stands at each form feed. */
export function furnitureOf(text: string, report: (finding: Finding) => void): ReadonlySet<number> {
	const lines = text.split('\n');
	const found = new Map<string, number[]>();
	for (const [index, line] of lines.entries()) {
		const bare = line.replaceAll('\f', '').trim();
		if (bare === '') continue;
		const isHead = line.startsWith('\f') || lines[index + 1]?.startsWith('\f') === true;
		const key = pageNumber.test(bare) ? '#' : isHead ? bare : undefined;
		if (key !== undefined) found.set(key, [...(found.get(key) ?? []), index + 1]);
	}
	const gone = new Set<number>();
	for (const [key, numbers] of found) {
		if (numbers.length < (key === '#' ? 2 : 3)) continue;
		const [first = 1] = numbers;
		const params = { text: (lines[first - 1] ?? '').replaceAll('\f', '').trim(), count: numbers.length };
		report({ name: 'furniture', grade: 'lost', place: { unit: 'line', number: first }, params });
		for (const number of numbers) gone.add(number);
	}
	return gone;
}
