import type { Finding } from '../../types/index.ts';

/** The number of a page, alone on its line. */
const pageNumber = /^(?:-\s*\d{1,4}\s*-|(?:side|page|s\.)\s*\d{1,4}(?:\s*(?:av|af|of|\/)\s*\d{1,4})?)$/iu;

/**
 * Lines that belong to pages and not to the text: their numbers, where there are several, what stands at each form feed, and what
 * stands beside the number of each page. Of what differs by a number alone each is told by the first.
 */
export function furnitureOf(text: string, report: (finding: Finding) => void): ReadonlySet<number> {
	const lines = text.split('\n');
	const bare = lines.map((line) => line.replaceAll('\f', '').trim());
	const filled = bare.flatMap((line, index) => (line === '' ? [] : [index]));
	const found = new Map<string, number[]>();
	for (const [at, index] of filled.entries()) {
		const line = bare[index] ?? '';
		const isNumber = pageNumber.test(line);
		const isAtFeed = lines[index]?.startsWith('\f') === true || lines[index + 1]?.startsWith('\f') === true;
		const isBeside = [filled[at - 1], filled[at + 1]].some(
			(other) => other !== undefined && pageNumber.test(bare[other] ?? ''),
		);
		const key = isNumber ? '#' : line.replace(/\d+/gu, '#').replace(/\s+/gu, ' ');
		const kept = found.get(key);
		if (isNumber || isAtFeed || (isBeside && line.length <= 80)) found.set(key, [...(kept ?? []), index + 1]);
		// The head of the first page has no feed before it.
		else if (line.length <= 80 && index === filled[0]) found.set(key, [index + 1]);
	}
	const gone = new Set<number>();
	for (const [key, numbers] of found) {
		const isAtFeed = numbers.some((number) => lines[number - 1]?.startsWith('\f'));
		if (numbers.length < (key === '#' || (isAtFeed && key.includes('#')) ? 2 : 3)) continue;
		const [first = 1] = numbers;
		const params = { text: bare[first - 1] ?? '', count: numbers.length };
		report({ name: 'furniture', grade: 'lost', place: { unit: 'line', number: first }, params });
		for (const number of numbers) gone.add(number);
	}
	return gone;
}
