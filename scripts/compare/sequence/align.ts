import { diffArrays } from 'diff';

/** Two places that hold the same. */
export type Match = readonly [earlier: number, later: number];

/** More differences than this between two landmarks are not sought out, for time grows with their square. */
const mostEdits = 400;

/** Where two lists of keys are the same, both in order. What stands only once in each is found first, and what lies between is compared alone. */
export function align(earlier: readonly string[], later: readonly string[]): readonly Match[] {
	const ends: Match = [earlier.length, later.length];
	let [a, b] = [0, 0];
	const matches: Match[] = [];
	for (const mark of [...landmarks(earlier, later), ends]) {
		for (const [i, j] of alignShort(earlier.slice(a, mark[0]), later.slice(b, mark[1]))) matches.push([a + i, b + j]);
		if (mark !== ends) matches.push(mark);
		[a, b] = [mark[0] + 1, mark[1] + 1];
	}
	return matches;
}

/** Keys that stand once in each list, as long a row of them as is in the same order in both. */
function landmarks(earlier: readonly string[], later: readonly string[]): readonly Match[] {
	const there = onceIn(later);
	const both = [...onceIn(earlier)].flatMap(([key, index]): Match[] => {
		const other = there.get(key);
		return other === undefined ? [] : [[index, other]];
	});
	return longestRising(both);
}

function onceIn(keys: readonly string[]): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	const often = new Set<string>();
	keys.forEach((key, index) => {
		if (found.has(key)) often.add(key);
		found.set(key, index);
	});
	for (const key of often) found.delete(key);
	return found;
}

/** Of matches in the order of the earlier list, the most that are in the order of the later one too. */
function longestRising(matches: readonly Match[]): readonly Match[] {
	interface Link {
		readonly match: Match;
		readonly before: Link | undefined;
	}
	const ends: Link[] = [];
	for (const match of matches) {
		let [low, high] = [0, ends.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((ends[middle]?.match[1] ?? 0) < match[1]) low = middle + 1;
			else high = middle;
		}
		ends[low] = { match, before: ends[low - 1] };
	}
	const rising: Match[] = [];
	for (let link = ends.at(-1); link !== undefined; link = link.before) rising.push(link.match);
	return rising.reverse();
}

/** What one list alone has is left out first, since it costs time and matches nothing. */
function alignShort(earlier: readonly string[], later: readonly string[]): readonly Match[] {
	const there = new Set(later);
	const shared = new Set(earlier.filter((key) => there.has(key)));
	const [left, right] = [earlier, later].map((keys) =>
		keys.flatMap((key, index) => (shared.has(key) ? [{ key, index }] : [])),
	);
	if (!left?.length || !right?.length) return [];
	const parts = diffArrays(
		left.map(({ key }) => key),
		right.map(({ key }) => key),
		{ maxEditLength: mostEdits },
	);
	const matches: Match[] = [];
	let [a, b] = [0, 0];
	for (const { added, removed, count } of parts ?? []) {
		for (let step = 0; step < count && !added && !removed; step++)
			matches.push([left[a + step]?.index ?? 0, right[b + step]?.index ?? 0]);
		if (!added) a += count;
		if (!removed) b += count;
	}
	return matches;
}
