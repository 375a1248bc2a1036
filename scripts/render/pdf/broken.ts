import type { Breaks } from './breakable.ts';
import type { Piece } from './piece.ts';

/** Longer words may have no place for a hyphen. */
const longestWord = 40;

const vowels = '[aeiouyæøåäöüàáâéèêëíóòôú]';
const consonants = '[b-df-hj-np-tv-xzß]';
const syllables = `${consonants}{0,6}${vowels}{1,3}(?:${consonants}{1,6}${vowels}{1,3})*${consonants}{0,6}`;

/** What has syllables, and therefore places for hyphens: no long runs of vowels or of other letters. */
const word = new RegExp(`^\\p{P}*${syllables}\\p{P}*$`, 'iu');

/** A text in words, single spaces and seams: ordinary words whole, because hyphenation divides them better. */
export function broken(text: string, breaks: Breaks): readonly Piece[] {
	const pieces: Piece[] = [];
	for (const [part] of text.replaceAll(/[ \t\r\n]+/gu, ' ').matchAll(/ |[^ ]+/gu)) {
		if (part.length < breaks.longWord && part.length <= breaks.line) pieces.push(part);
		else pieces.push(...ofPart(part, breaks));
	}
	return pieces;
}

function ofPart(part: string, { line, longWord }: Breaks): readonly Piece[] {
	if (part.length > longestWord || !word.test(part)) return part.length > line ? sewn(part, line) : [part];
	if (part.length < longWord) return [part];
	if (longWord < roomy) return [['long-word', {}, part]];
	return [part.slice(0, start), ['long-word', {}, part.slice(start, -end)], part.slice(-end)];
}

/** Where there is room, no fewer letters than these stay before a hyphen or move to the next line. */
const roomy = 14;
const start = 3;
const end = 4;

/**
 * Cut after the punctuation of an address, a dash, and within what still is too long; never before a combining mark, nor at
 * the hyphen between two digits: a day such as `2025-11-17` stays whole.
 */
function sewn(part: string, line: number): readonly Piece[] {
	const short = new RegExp(`(?:[^]\\p{M}*){1,${Math.max(line, 4)}}`, 'gu');
	const runs = part
		.split(/(?<=[/._\-?&=#@:;,+|–])(?<!\p{N}-(?=\p{N}))(?=[^/._\-?&=#@:;,+|])/u)
		.flatMap((run) => run.match(short) ?? []);
	return runs.flatMap((run, i) => (i === 0 ? [run] : [['seam', {}], run]));
}
