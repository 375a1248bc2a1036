import type { Piece } from './piece.ts';

/** Longer words are cut wherever a line ends; shorter ones are left to hyphenation, which divides them better. */
const longestWord = 40;

/** Longer addresses, codes and numbers get places where a line may end. */
const longestCode = 24;

/** Text in pieces, with seams in what a line of so many letters may not hold; room between words is made single. */
export function withSeams(text: string, letters = longestCode): readonly Piece[] {
	const limit = Math.max(4, Math.min(letters, longestCode));
	const parts = text.replaceAll(/[ \t\r\n]+/gu, ' ').split(/(?<= )(?=[^ ])/u);
	return parts.flatMap((part) => (isTooLong(part.trimEnd(), limit) ? sewn(part, limit) : [part])).reduce(joined, []);
}

function isTooLong(part: string, limit: number): boolean {
	return part.length > (word.test(part) ? longestWord : limit);
}

const word = /^\p{P}*[\p{L}\p{M}]+\p{P}*$/u;

/** Cut after the punctuation of an address, and within what still is too long; never before a combining mark. */
function sewn(part: string, limit: number): readonly Piece[] {
	const short = new RegExp(`(?:[^]\\p{M}*){1,${limit}}`, 'gu');
	const runs = part.split(/(?<=[/._\-?&=#@:;,+|])(?=[^ /._\-?&=#@:;,+|])/u);
	return runs.flatMap((run) => run.match(short) ?? []).flatMap((run, i) => (i === 0 ? [run] : [['seam', {}], run]));
}

function joined(pieces: readonly Piece[], next: Piece): readonly Piece[] {
	const last = pieces.at(-1);
	if (typeof last !== 'string' || typeof next !== 'string') return [...pieces, next];
	return [...pieces.slice(0, -1), last + next];
}
