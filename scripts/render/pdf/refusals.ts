import type { Root } from 'mdast';
import { SKIP, visit } from '../../fill/markdown/visit.ts';
import type { Message, Place } from '../../types/index.ts';

/** What Typst said of what stands at a place, as messages; a character without a glyph is named at its own. */
export function refusals(faults: readonly string[], place: Place, bodies: readonly Root[]): readonly Message[] {
	const details = faults.length > 0 ? [...new Set(faults)] : ['?'];
	return details.map((detail) => {
		const [, undrawn, disallowed] = withoutGlyph.exec(detail) ?? [];
		const character = undrawn ?? disallowed;
		if (character === undefined)
			return { code: 'renderer-refused', severity: 'error', place, params: { format: 'pdf', detail } };
		const params = { character, codePoint: codePoints(character) };
		return { code: 'glyph-missing', severity: 'error', place: placeOf(character, bodies) ?? place, params };
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
function placeOf(character: string, bodies: readonly Root[]): Place | undefined {
	let place: Place | undefined;
	const whole: Root = { type: 'root', children: bodies.flatMap(({ children }) => children) };
	visit(whole, (node) => {
		if (place) return SKIP;
		const text = 'value' in node ? node.value : 'label' in node ? node.label : undefined;
		if (typeof text === 'string' && text.includes(character)) place = node.data?.place;
		return undefined;
	});
	return place;
}
