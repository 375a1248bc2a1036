import type { Piece } from '../piece.ts';

type Link = Extract<Piece, readonly ['link' | 'jump', ...unknown[]]>;

/** A link with a line below it; without one where something in it is struck out, since PDF/UA knows no text with two. */
export function underlined(link: Link): readonly Piece[] {
	if (!isStruck(link)) return [link];
	if (link[0] === 'link') {
		const [, settings, ...content] = link;
		return [['plain-link', settings, ...content]];
	}
	const [, settings, ...content] = link;
	return [['plain-jump', settings, ...content]];
}

function isStruck(piece: Piece): boolean {
	if (typeof piece === 'string') return false;
	const [name, , ...content] = piece;
	return name === 'strike' || (name !== 'note' && content.some(isStruck));
}
