/** The candidate that a mistyped word most likely stands for; undefined when none is near. Case does not count. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	const written = word.toLowerCase();
	let best: string | undefined;
	let least = furthest(written) + 1;
	for (const candidate of candidates) {
		const edits = distance(written, candidate.toLowerCase(), least);
		if (edits < least) {
			least = edits;
			best = candidate;
		}
	}
	return best;
}

/** One edit in a short word, at most three in a long one: beyond that a suggestion is a guess. One sign is near to nothing. */
function furthest(word: string): number {
	if (word.length < 2) return 0;
	return Math.min(3, Math.max(1, Math.floor(word.length / 3)));
}

/** Letters inserted, left out, exchanged, or swapped with their neighbour; `bound` or more is not told apart. */
function distance(from: string, to: string, bound: number): number {
	if (Math.abs(from.length - to.length) >= bound) return bound;
	let before: readonly number[] = [];
	let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let row = 1; row <= from.length; row++) {
		const current = [row];
		for (let column = 1; column <= to.length; column++) {
			const exchanged = at(last, column - 1) + (from[row - 1] === to[column - 1] ? 0 : 1);
			const swapped =
				from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1] ? at(before, column - 2) + 1 : bound;
			current.push(Math.min(at(last, column) + 1, at(current, column - 1) + 1, exchanged, swapped));
		}
		before = last;
		last = current;
	}
	return Math.min(bound, at(last, to.length));
}

function at(row: readonly number[], column: number): number {
	return row[column] ?? Number.POSITIVE_INFINITY;
}
