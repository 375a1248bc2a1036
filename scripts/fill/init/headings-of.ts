/** The beginning of a register that says what its columns are, byte for byte; a line that names the separator is part of it. */
export function headingsOf(bytes: Uint8Array): Uint8Array {
	const first = endOfLine(bytes, 0);
	const isSeparator = /^\uFEFF?sep=/i.test(new TextDecoder().decode(bytes.subarray(0, first)));
	return bytes.subarray(0, isSeparator ? endOfLine(bytes, first) : first);
}

function endOfLine(bytes: Uint8Array, from: number): number {
	let quoted = false;
	for (let at = from; at < bytes.length; at++) {
		if (bytes[at] === 0x22) quoted = !quoted;
		else if (bytes[at] === 0x0a && !quoted) return at + 1;
	}
	return bytes.length;
}
