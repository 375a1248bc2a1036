import { broken } from './broken.ts';
import type { Piece } from './piece.ts';

/** Where a line may end other than between words; all in letters. */
export interface Breaks {
	/** So much of a code or an address surely fits in a line; what is longer may break anywhere. */
	readonly line: number;
	/** A word of this length or more may be hyphenated. */
	readonly longWord: number;
	/** So much surely fits although it is in several pieces, as `**a**b`. */
	readonly run: number;
}

/** Shorter words move to the next line whole, which gives the quieter edge. */
const runningText: Breaks = { line: 24, longWord: 14, run: 40 };

/** The pieces of one paragraph, with places to break in whatever a line could not hold. */
export function breakable(pieces: readonly Piece[], breaks = runningText): readonly Piece[] {
	/** What has been set since the last place where the line may break. */
	let run = '';
	return within(pieces);

	function within(content: readonly Piece[]): readonly Piece[] {
		const made: Piece[] = [];
		for (const piece of content) {
			if (typeof piece === 'string') text(piece, made);
			else construct(piece, made);
		}
		return made;
	}

	/** Neighbouring strings as one, since each is set by itself. */
	function text(whole: string, made: Piece[]): void {
		let together = '';
		for (const part of broken(whole, breaks)) {
			const parted = isParted(part);
			if (!parted && typeof part === 'string') {
				together += part;
				continue;
			}
			if (together !== '') made.push(together);
			together = '';
			if (parted) made.push(['seam', {}]);
			if (typeof part === 'string') together = part;
			else made.push(part);
		}
		if (together !== '') made.push(together);
	}

	function construct(piece: Exclude<Piece, string>, made: Piece[]): void {
		const [name, settings, ...content] = piece;
		// What has lines of its own is broken already.
		if (name === 'note' || name === 'pen') made.push(piece);
		else if (content.length > 0) made.push([name, settings, ...within(content)] as Piece);
		else {
			const line = name === 'code' ? codeLine(settings.text, Math.min(settings.line, breaks.line)) : 0;
			const set: Piece = name === 'code' ? ['code', { ...settings, line }] : piece;
			if (isParted(set)) made.push(['seam', {}]);
			made.push(set);
		}
	}

	/** Whether a line has to be able to end before a piece, which follows what was set last. */
	function isParted(piece: Piece): boolean {
		const letters = unbroken(piece);
		const apart = letters === '' || (run.endsWith(' ') && !clings(run, letters));
		const together = isHyphenated(piece) ? letters.slice(0, syllable) : letters;
		const parted = !apart && letters !== ' ' && run !== '' && run.length + together.length > breaks.run;
		if (isHyphenated(piece)) run = letters.slice(-syllable);
		else run = apart || parted ? letters : run + letters;
		return parted;
	}
}

/** A line may end after a hyphen anyway, so a code of short words is not cut within them: `board-safety-representative`. */
function codeLine(code: string, line: number): number {
	const words = /^\p{L}+(?:-\p{L}+)+$/u.test(code) ? code.split('-') : [];
	return words.length > 0 && words.every((word) => word.length < line) ? code.length + 1 : line;
}

/** A space is no place to break before closing punctuation or after an opening bracket: `. . . .`. */
function clings(before: string, after: string): boolean {
	return /^[ !),./:;?\]}]/u.test(after) || /[([{] +$/u.test(before);
}

/** About how many letters of a hyphenated word stay together. */
const syllable = 4;

function isHyphenated(piece: Piece): boolean {
	return typeof piece !== 'string' && piece[0] === 'long-word';
}

/** The letters of a piece that stay together; none where the line may break. */
function unbroken(piece: Piece): string {
	if (typeof piece === 'string') return piece;
	const [name, settings, ...content] = piece;
	if (name === 'code') return settings.text.slice(0, settings.line);
	return name === 'long-word' ? String(content) : '';
}
