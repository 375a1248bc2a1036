import type { Element } from '@xmldom/xmldom';
import { around, elements } from './word-xml.ts';

/** The pieces of text of a paragraph, without those of paragraphs in text boxes within it; Word parts text as it likes. */
export function piecesOf(paragraph: Element): readonly Element[] {
	return elements(paragraph, 't').filter((piece) => around(piece, 'p') === paragraph);
}

/** What a reader sees in a paragraph. */
export function paragraphText(paragraph: Element): string {
	return piecesOf(paragraph)
		.map((piece) => piece.textContent ?? '')
		.join('');
}
