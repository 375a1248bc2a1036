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
	/** Letters since the last place where the line may break. */
	let run = 0;
	return pieces.flatMap(within);

	function within(piece: Piece): readonly Piece[] {
		if (typeof piece === 'string') return joined(broken(piece, breaks).flatMap(following));
		const [name, settings, ...content] = piece;
		if (name === 'code') return following(['code', { ...settings, line: Math.min(settings.line, breaks.line) }]);
		if (name === 'note') return [piece];
		return content.length > 0 ? [[name, settings, ...content.flatMap(within)] as Piece] : following(piece);
	}

	function following(piece: Piece): readonly Piece[] {
		const letters = lettersOf(piece);
		const parted = run > 0 && letters > 0 && run + letters > breaks.run;
		run = letters > 0 && !parted ? run + letters : letters;
		return parted ? [['seam', {}], piece] : [piece];
	}
}

/** Letters that stay together; none where the line may break. */
function lettersOf(piece: Piece): number {
	if (piece === ' ') return 0;
	if (typeof piece === 'string') return piece.length;
	const [name, settings, ...content] = piece;
	if (name === 'code') return Math.min(settings.text.length, settings.line);
	return name === 'long-word' ? String(content).length : 0;
}

/** Neighbouring strings as one, since each is set by itself. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
	const made: Piece[] = [];
	for (const piece of pieces) {
		const last = made.at(-1);
		if (typeof last === 'string' && typeof piece === 'string') made[made.length - 1] = last + piece;
		else made.push(piece);
	}
	return made;
}
