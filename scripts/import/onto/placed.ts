import type { Hunk } from './hunks.ts';
import { blockStep, type Token } from './tokens.ts';

/** The texts that a place is looked for in. */
export interface Texts {
	readonly source: readonly Token[];
	readonly built: readonly Token[];
	readonly edited: readonly Token[];
	/** For each token of the built text, the one of the source that it is. */
	readonly homes: readonly (number | undefined)[];
	/** For each token of the built text, the one of the edited text that it still is. */
	readonly kept: readonly (number | undefined)[];
}

/**
 * What came or went, where it says most about its place: of the places that all give the same text, one that is known in the
 * source, and whole lines before parts of two.
 */
export function placed(hunk: Hunk, texts: Texts): Hunk {
	const [best = hunk] = same(hunk, texts)
		.map((each) => ({ each, rank: rankOf(each, texts) }))
		.sort((one, other) => one.rank - other.rank)
		.map(({ each }) => each);
	return best;
}

/**
 * Where in the source lines go that came behind others: outside of what only some are shown, or what is written for each of a
 * list. Undefined where what stands before them says it.
 */
export function outside({ from, to, newFrom }: Hunk, { source, edited, homes }: Texts): number | undefined {
	const [before, after] = [homes[from - 1], homes[from]];
	if (from < to || !isLineEnd(edited[newFrom]) || after === undefined) return undefined;
	const closing = source.slice(before === undefined ? after : before + 1, after);
	const isClosed = before !== undefined && closing.length > 0 && closing.every((token) => blockStep(token) === -1);
	return isClosed ? source[after - 1]?.end : undefined;
}

/** Whether lines came between those that the merge writes for each of a list: they are no part of its text. */
export function isInLoop({ from, to, newFrom }: Hunk, { source, edited, homes }: Texts): boolean {
	const before = homes[from - 1];
	if (from < to || before === undefined || !isLineEnd(edited[newFrom])) return false;
	const loops = source.slice(0, before + 1).map(({ key }) => loopStep(key));
	return loops.reduce((depth, step) => depth + step, 0) > 0;
}

function loopStep(key: string): number {
	if (/^\{\{\s*#each\b/u.test(key)) return 1;
	return /^\{\{\s*\/each\b/u.test(key) ? -1 : 0;
}

/** All hunks that give the same text, the nearest first. */
function same(hunk: Hunk, texts: Texts): readonly Hunk[] {
	const isInsertion = hunk.from === hunk.to;
	if (!isInsertion && hunk.newFrom < hunk.newTo) return [hunk];
	const { built, edited, kept } = texts;
	const moved = ({ from, to, newFrom, newTo }: Hunk, by: number): Hunk => ({
		from: from + by,
		to: to + by,
		newFrom: newFrom + by,
		newTo: newTo + by,
	});
	const found = [hunk];
	for (let { from, to, newFrom, newTo } = hunk; kept[from - 1] === newFrom - 1; ) {
		const last = isInsertion ? edited[newTo - 1] : built[to - 1];
		if (built[from - 1]?.key !== last?.key) break;
		({ from, to, newFrom, newTo } = moved({ from, to, newFrom, newTo }, -1));
		found.push({ from, to, newFrom, newTo });
	}
	for (let { from, to, newFrom, newTo } = hunk; to < built.length && kept[to] === newTo; ) {
		const first = isInsertion ? edited[newFrom] : built[from];
		if (built[to]?.key !== first?.key) break;
		({ from, to, newFrom, newTo } = moved({ from, to, newFrom, newTo }, 1));
		found.push({ from, to, newFrom, newTo });
	}
	return found;
}

/** What speaks against a place. */
function rankOf({ from, to, newFrom, newTo }: Hunk, { built, edited, homes }: Texts): number {
	const first = homes[from];
	const isKnown =
		from === to
			? homes[from - 1] !== undefined || first !== undefined
			: first !== undefined && built.slice(from, to).every((_, index) => homes[from + index] === first + index);
	const tokens = from === to ? edited.slice(newFrom, newTo) : built.slice(from, to);
	const [begins, ends] = [isLineEnd(tokens[0]), isLineEnd(tokens.at(-1))];
	return (isKnown ? 0 : 4) + (begins || ends ? 0 : 2) + (begins ? 0 : 1);
}

function isLineEnd(token: Token | undefined): boolean {
	return token?.key.startsWith('\n') === true;
}
