/** Which form of UTF-16 bytes are in, by their mark, or where nothing else is possible; undefined: none. */
export function wideForm(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return unmarked(bytes);
}

/** Latin letters in UTF-16 have a NUL each, always on the same side; no other text has one at all. */
function unmarked(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	const nuls = [0, 0];
	for (const [index, byte] of bytes.entries()) if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
	const [high = 0, low = 0] = nuls;
	const letters = bytes.length / 2;
	if (bytes.length % 2 === 1 || letters < 8 || Math.min(high, low) > 0 || Math.max(high, low) < letters * 0.9)
		return undefined;
	const form = low > 0 ? 'utf-16le' : 'utf-16be';
	return hasControls(bytes, form) ? undefined : form;
}

function hasControls(bytes: Uint8Array, form: 'utf-16le' | 'utf-16be'): boolean {
	try {
		const text = new TextDecoder(form, { fatal: true }).decode(bytes);
		return /(?![\t\n\v\f\r\u0085])\p{Cc}/u.test(text);
	} catch {
		return true;
	}
}
