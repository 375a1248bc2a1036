import { decodedText } from '../../load/decoded-text.ts';
import type { Finding } from '../../types/index.ts';

/** A text as its bytes say it, with line ends as `\n` and without characters that no document may hold. */
export interface Decoded {
	readonly text: string;
	readonly findings: readonly Finding[];
}

/** Controls, bidirectional overrides, private use, non-characters, soft hyphens and marks in the middle of a text. */
const forbidden = /(?![\t\n\f])[\p{Cc}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069\u00ad\ufeff]/gu;

/** Reads a text in whatever code it is, and tells of that and of what cannot stand in a document. */
export function decode(bytes: Uint8Array): Decoded {
	const { text, encoding, mark } = decodedText(bytes);
	const sane = text.replace(/\r\n?|\u0085|\u2028|\u2029|\v/g, '\n');
	const removed = new Map<string, number>();
	const clean = sane.replace(forbidden, (character) => {
		const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
		removed.set(codePoint, (removed.get(codePoint) ?? 0) + 1);
		return '';
	});
	const characters = [...removed].map(
		([codePoint, count]): Finding => ({
			name: 'character',
			grade: 'lost',
			place: undefined,
			params: { codePoint, count },
		}),
	);
	return {
		text: clean,
		findings: [
			{
				name: 'encoding',
				grade: encoding === 'utf-8' || mark ? 'recognised' : 'guessed',
				place: undefined,
				params: { encoding, mark },
			},
			...characters,
		],
	};
}
