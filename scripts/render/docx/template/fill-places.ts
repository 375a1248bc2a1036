import type { Element } from '@xmldom/xmldom';
import { piecesOf } from '../../../fill/word-template/paragraph-text.ts';
import { place } from '../../../fill/word-template/places.ts';
import { elements } from '../../../fill/word-template/word-xml.ts';
import { setText } from './set-text.ts';

/** Fills the places between braces, however Word has parted them; a value looks as the beginning of its place does. */
export function fillPlaces(root: Element, values: ReadonlyMap<string, string>): void {
	for (const paragraph of elements(root, 'p')) fillParagraph(piecesOf(paragraph), values);
}

function fillParagraph(pieces: readonly Element[], values: ReadonlyMap<string, string>): void {
	const texts = pieces.map((piece) => piece.textContent ?? '');
	for (const match of [...texts.join('').matchAll(place)].reverse()) {
		const value = values.get(match[1] ?? '');
		if (value === undefined) throw new Error(`The template has a place for “${match[1]}”, which was not refused`);
		replace(texts, match.index, match.index + match[0].length, value);
	}
	for (const [index, piece] of pieces.entries())
		if (texts[index] !== piece.textContent) setText(piece, texts[index] ?? '');
}

/** Takes out what stands between two places of the whole text, and puts the value where it began. */
function replace(texts: string[], start: number, end: number, value: string): void {
	let from = 0;
	let put = value;
	for (const [index, text] of texts.entries()) {
		const to = from + text.length;
		if (to > start && from < end) {
			texts[index] = text.slice(0, Math.max(0, start - from)) + put + text.slice(Math.min(text.length, end - from));
			put = '';
		}
		from = to;
	}
}
