import type { Piece } from '../piece.ts';

/** Pieces without lines of their own below or through them: PDF/UA knows no text with two, and that of a change is the one that matters. */
export function undecorated(pieces: readonly Piece[]): readonly Piece[] {
	return pieces.flatMap((piece): readonly Piece[] => {
		if (typeof piece === 'string') return [piece];
		const [name, settings, ...content] = piece;
		const inner = undecorated(content);
		if (name === 'strike') return inner;
		if (name === 'link') return [['plain-link', settings, ...inner]];
		if (name === 'jump') return [['plain-jump', settings, ...inner]];
		// The text of a note stands elsewhere, below no mark.
		return name === 'note' ? [piece] : [[name, settings, ...inner] as Piece];
	});
}
