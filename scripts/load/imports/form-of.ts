import type { ForeignForm } from '../../types/index.ts';
import { wideForm } from '../wide-text.ts';

/** What a file is by its first bytes, whatever it is called; `zip` may be a Word file. */
export function formOf(bytes: Uint8Array): 'text' | ForeignForm {
	for (const [form, signatures] of Object.entries(known))
		if (signatures.some((signature) => signature.every((byte, index) => bytes[index] === byte)))
			return form as ForeignForm;
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, 512)).trimStart().toLowerCase();
	if (start.startsWith('{\\rtf')) return 'rtf';
	if (/^(?:\u00ef\u00bb\u00bf)?<(?:!doctype html|html|\?xml)/u.test(start)) return 'web-page';
	return isText(bytes) ? 'text' : 'unknown';
}

const known: Readonly<Partial<Record<ForeignForm, readonly (readonly number[])[]>>> = {
	pdf: [[0x25, 0x50, 0x44, 0x46, 0x2d]],
	// Also Word files of today that are locked with a password.
	'old-word': [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
	picture: [
		[0x89, 0x50, 0x4e, 0x47],
		[0xff, 0xd8, 0xff],
		[0x47, 0x49, 0x46, 0x38],
	],
	zip: [
		[0x50, 0x4b, 0x03, 0x04],
		[0x50, 0x4b, 0x05, 0x06],
	],
};

/** A text has no NUL, unless it is UTF-16, and hardly another control character. */
function isText(bytes: Uint8Array): boolean {
	if (wideForm(bytes) !== undefined) return true;
	let controls = 0;
	for (const byte of bytes) {
		if (byte === 0) return false;
		if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)) controls++;
	}
	return controls * 100 <= bytes.length;
}
