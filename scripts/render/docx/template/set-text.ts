import type { Element } from '@xmldom/xmldom';

/** Puts text into a piece of a run, its spaces kept. */
export function setText(piece: Element, text: string): void {
	piece.setAttribute('xml:space', 'preserve');
	piece.textContent = text;
}
