import type { Piece } from './piece.ts';

/** Where a line may end other than between words. */
export interface Breaks {
	/** How many letters of a code or an address surely fit in a line; what is longer may break anywhere. */
	readonly line: number;
	/** A word of so many letters may be hyphenated. */
	readonly longWord: number;
}

/** Running text: shorter words move to the next line whole, which gives the quieter edge. */
const runningText: Breaks = { line: 24, longWord: 14 };

/** No word is so long: a longer one may have no place for a hyphen. */
const longestWord = 40;

/** Text as one line of pieces in which whatever a line could not hold can be broken. */
export function breakable(text: string, { line, longWord }: Breaks = runningText): readonly Piece[] {
	const parts = text.replaceAll(/[ \t\r\n]+/gu, ' ').split(/( )/u);
	return joined(parts.flatMap((part) => broken(part, Math.max(line, 4), longWord)));
}

function broken(part: string, line: number, longWord: number): readonly Piece[] {
	if (!word.test(part) || part.length > longestWord) return part.length > line ? sewn(part, line) : [part];
	return part.length < longWord ? [part] : [['long-word', {}, part]];
}

const word = /^\p{P}*[\p{L}\p{M}]+\p{P}*$/u;

/** Cut after the punctuation of an address, and within what still is too long; never before a combining mark. */
function sewn(part: string, line: number): readonly Piece[] {
	const short = new RegExp(`(?:[^]\\p{M}*){1,${line}}`, 'gu');
	const runs = part.split(/(?<=[/._\-?&=#@:;,+|])(?=[^/._\-?&=#@:;,+|])/u).flatMap((run) => run.match(short) ?? []);
	return runs.flatMap((run, i) => (i === 0 ? [run] : [['seam', {}], run]));
}

/** Neighbouring strings as one, since each is set by itself. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
	const made: Piece[] = [];
	for (const piece of pieces) {
		const last = made.at(-1);
		if (piece === '') continue;
		if (typeof last === 'string' && typeof piece === 'string') made[made.length - 1] = last + piece;
		else made.push(piece);
	}
	return made;
}
