/** Orders paths by code point, whatever the machine's language. */
export function comparePaths(a: string, b: string): number {
	// UTF-8 keeps the order of code points; comparing strings would compare UTF-16 units.
	return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
