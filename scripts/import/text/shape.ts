import type { Language } from '../../types/index.ts';
import type { Shape } from '../propose-kind.ts';
import { type Passage, part } from './passage.ts';
import type { Piece } from './pieces.ts';
import { isHeading } from './sentences.ts';

/** What stands before the words of a heading: `#`, `4.`, `4.1`. */
const before = /^(?:#+\s*)?(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=\p{Lu}))?/u;

/** A name before a colon at the beginning of a line. */
const label = /^\p{Lu}[\p{L} ]{1,40}?(?=\s?:)/u;

/** The words of a line as those of a heading, without its number and colon. */
export function headingIn(text: string): string {
	return text.replace(before, '').replace(/\s*:$/u, '');
}

/** The number that stands before a heading, as written; empty: none. */
export function numberOf(text: string): string {
	return /^\d[\d.)]*(?=\s)/u.exec(text)?.[0] ?? '';
}

/** What a text shows of its kind. */
export function shapeOf(
	title: string,
	language: Language,
	passages: readonly Passage[],
	pieces: readonly Piece[],
): Shape {
	const short = passages.filter(({ text }) => text.length <= 90);
	const romans = pieces.filter(({ type }) => type === 'roman').length;
	const points = pieces.filter(({ type }) => type === 'point').length;
	return {
		title,
		language,
		headings: short.map(({ text }) => headingIn(text)),
		labels: passages.flatMap(({ text }) => label.exec(text)?.[0] ?? []),
		sections: pieces.filter(({ type }) => type === 'section' || type === 'chapter').length,
		// Two parts with Roman numbers part a text as three points do.
		points: romans >= 2 ? Math.max(points, 3) : points,
	};
}

/** Whether a short line that stands apart is a heading of what follows: of more than a word or two, and no heading itself. */
export function standsOver(passage: Passage, next: Passage | undefined): boolean {
	const isPlain = !/\d{2}|[.!?]\s/u.test(passage.text);
	if (next === undefined || !passage.apart || !isPlain || !isHeading(passage.text)) return false;
	// What goes on in small letters is the rest of it.
	if (/^\p{Ll}/u.test(next.text)) return false;
	return !isHeading(next.text) && (next.text.length > 60 || /[.:;]$|^[-–—•*·]\s/u.test(next.text));
}

/** A passage without the number of its heading. */
export function withoutNumber(passage: Passage): Passage {
	const number = numberOf(passage.text);
	return number === '' ? passage : part(passage, number.length);
}
