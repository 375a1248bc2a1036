import { isWide } from '../../load/imports/form-of.ts';
import type { Finding } from '../../types/index.ts';
import { type OneByteEncoding, oneByteText } from './one-byte-text.ts';

/** A text as its bytes say it, with line ends as `\n` and without characters that no document may hold. */
export interface Decoded {
	readonly text: string;
	readonly findings: readonly Finding[];
}

/** Controls, bidirectional overrides, private use, non-characters, soft hyphens and marks in the middle of a text. */
const forbidden = /(?![\t\n\f])[\p{Cc}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069\u00ad\ufeff]/gu;

/** Reads UTF-8 or UTF-16 with a mark, else UTF-8, else one of the codes with one byte a letter. */
export function decode(bytes: Uint8Array): Decoded {
	const { text, encoding, mark } = read(bytes);
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
				grade: encoding.startsWith('utf') ? 'recognised' : 'guessed',
				place: undefined,
				params: { encoding, mark },
			},
			...characters,
		],
	};
}

function read(bytes: Uint8Array): {
	readonly text: string;
	readonly encoding: 'utf-8' | 'utf-16' | OneByteEncoding;
	readonly mark: boolean;
} {
	if (isWide(bytes)) {
		const name = bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
		return { text: new TextDecoder(name).decode(bytes), encoding: 'utf-16', mark: true };
	}
	try {
		const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', mark };
	} catch {
		return { ...oneByteText(bytes), mark: false };
	}
}
