import { align } from '../compare/sequence/align.ts';
import { pair } from '../compare/sequence/pair.ts';
import { profileOf } from '../compare/sequence/similarity.ts';
import type { Block } from './block.ts';

/** A stretch of a text that somebody has written otherwise: `from` to `to` of its blocks became `blocks`. */
export interface Edit {
	readonly from: number;
	readonly to: number;
	/** Where what it became begins in the other text. */
	readonly at: number;
	readonly blocks: readonly Block[];
	/** One block that has another wording. */
	readonly isReworded: boolean;
}

/** What was made of a text, in its order: blocks that read otherwise one by one, and what came or went. */
export function editsOf(base: readonly Block[], other: readonly Block[]): readonly Edit[] {
	const matches = align(
		base.map(({ key }) => key),
		other.map(({ key }) => key),
	);
	const edits: Edit[] = [];
	let [a, b] = [0, 0];
	for (const [i, j] of [...matches, [base.length, other.length] as const]) {
		edits.push(...between(base, other, [a, i], [b, j]));
		[a, b] = [i + 1, j + 1];
	}
	return edits;
}

type Range = readonly [from: number, to: number];

function between(base: readonly Block[], other: readonly Block[], [a, aEnd]: Range, [b, bEnd]: Range): readonly Edit[] {
	if (a === aEnd && b === bEnd) return [];
	const versions = pair(base.slice(a, aEnd).map(candidate), other.slice(b, bEnd).map(candidate));
	const edits: Edit[] = [];
	let [from, at] = [a, b];
	const add = (to: number, end: number, isReworded = false) => {
		if (from < to || at < end) edits.push({ from, to, at, blocks: other.slice(at, end), isReworded });
		[from, at] = [to, end];
	};
	for (const [i, j] of versions) {
		add(a + i, b + j);
		add(a + i + 1, b + j + 1, true);
	}
	add(aEnd, bEnd);
	return edits;
}

function candidate({ kind, text }: Block) {
	return { make: kind, name: undefined, words: profileOf(text) };
}
