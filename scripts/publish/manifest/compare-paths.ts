/** Orders paths by code point, whatever the machine's language. */
export function comparePaths(a: string, b: string): number {
	const shorter = Math.min(a.length, b.length);
	for (let at = 0; at < shorter; at++) {
		const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
		if (one !== other) return rank(one) - rank(other);
	}
	return a.length - b.length;
}

/** Halves of a code point beyond the first 65,536 stand below the last of those as units, and above them as code points. */
function rank(unit: number): number {
	if (unit < 0xd800) return unit;
	return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
