import type { TextEncoding } from '../types/index.ts';
import { oneByteText } from './one-byte-text.ts';
import { wideForm } from './wide-text.ts';

/** A text, in which code it was read, and whether a mark said so. */
export interface DecodedText {
	readonly text: string;
	readonly encoding: TextEncoding;
	readonly mark: boolean;
}

/** Reads UTF-16 where it is sure, else UTF-8, else one of the codes with one byte a letter. */
export function decodedText(bytes: Uint8Array): DecodedText {
	const wide = wideForm(bytes);
	if (wide !== undefined)
		return { text: new TextDecoder(wide).decode(bytes), encoding: 'utf-16', mark: (bytes[0] ?? 0) >= 0xfe };
	try {
		const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', mark };
	} catch {
		return { ...oneByteText(bytes), mark: false };
	}
}
