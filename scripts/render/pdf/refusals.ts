import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Doc, Message, Place } from '../../types/index.ts';

/** What Typst said of a document, as messages; a character without a glyph is named at its place. */
export function refusals(faults: readonly string[], doc: Doc): readonly Message[] {
	const place = { file: doc.file, line: 1, column: 1 };
	const details = faults.length > 0 ? [...new Set(faults)] : ['?'];
	return details.map((detail) => {
		const [, undrawn, disallowed] = withoutGlyph.exec(detail) ?? [];
		const character = undrawn ?? disallowed;
		if (character === undefined)
			return { code: 'renderer-refused', severity: 'error', place, params: { format: 'pdf', detail } };
		const params = { character, codePoint: codePoints(character) };
		return { code: 'glyph-missing', severity: 'error', place: placeOf(character, doc.body) ?? place, params };
	});
}

const withoutGlyph = /the text `"(.+)"` could not be displayed|disallowed codepoint `"(.+)"`/su;

function codePoints(text: string): string {
	return [...text].map((letter) => `U+${hexadecimal(letter)}`).join(' ');
}

function hexadecimal(letter: string): string {
	return (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

/** Where the text begins that holds the character, if it came from the document or its template. */
function placeOf(character: string, body: Root): Place | undefined {
	let place: Place | undefined;
	visit(body, (node) => {
		if (place) return SKIP;
		const text = 'value' in node ? node.value : 'label' in node ? node.label : undefined;
		if (typeof text === 'string' && text.includes(character)) place = node.data?.place;
		return undefined;
	});
	return place;
}
