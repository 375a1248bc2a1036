import type { Match } from './align.ts';
import { type Profile, similarity } from './similarity.ts';

/** A part of a text as far as it can be recognised again: of what make it is, and its words. */
export interface Candidate {
	/** Only parts of one make can be two versions of each other. */
	readonly make: string;
	/** What the part is called in its own list, a number or a name; parts of one name are taken for the same however they read. */
	readonly name: string | undefined;
	readonly words: Profile;
}

/** Less than this in common, and two texts are read better one after the other than within each other. */
const least = 0.34;

/** Above this number of comparisons parts are sought only near where they stood. */
const mostComparisons = 10_000;
const nearby = 12;

/** Which parts of two lists are versions of each other, both in order: those with the most in common. */
export function pair(earlier: readonly Candidate[], later: readonly Candidate[]): readonly Match[] {
	if (earlier.length * later.length > mostComparisons) return pairNearby(earlier, later);
	const width = later.length + 1;
	/** The best that can be had of what stands from here on. */
	const best = new Float64Array((earlier.length + 1) * width);
	const at = (a: number, b: number) => best[a * width + b] ?? 0;
	const scores = earlier.map((one) => later.map((other) => score(one, other)));
	const scoreOf = (a: number, b: number) => scores[a]?.[b] ?? 0;
	for (let a = earlier.length - 1; a >= 0; a--)
		for (let b = later.length - 1; b >= 0; b--) {
			const together = scoreOf(a, b) > 0 ? scoreOf(a, b) + at(a + 1, b + 1) : 0;
			best[a * width + b] = Math.max(together, at(a + 1, b), at(a, b + 1));
		}
	const matches: Match[] = [];
	for (let [a, b] = [0, 0]; a < earlier.length && b < later.length; ) {
		if (scoreOf(a, b) > 0 && at(a, b) === scoreOf(a, b) + at(a + 1, b + 1)) matches.push([a++, b++]);
		else if (at(a, b) === at(a + 1, b)) a++;
		else b++;
	}
	return matches;
}

function pairNearby(earlier: readonly Candidate[], later: readonly Candidate[]): readonly Match[] {
	const matches: Match[] = [];
	let next = 0;
	earlier.forEach((one, a) => {
		let found: { readonly b: number; readonly score: number } | undefined;
		for (let b = next; b < Math.min(next + nearby, later.length); b++) {
			const other = later[b];
			const reached = other === undefined ? 0 : score(one, other);
			if (reached > (found?.score ?? 0)) found = { b, score: reached };
		}
		if (found === undefined) return;
		matches.push([a, found.b]);
		next = found.b + 1;
	});
	return matches;
}

/** 0 when the two cannot be versions of each other. */
function score(one: Candidate, other: Candidate): number {
	if (one.make !== other.make) return 0;
	const common = similarity(one.words, other.words);
	if (one.name !== undefined && one.name === other.name) return Math.max(common, least);
	return common < least ? 0 : common;
}
