/** A word or words as lists are searched by: small letters, one space between. */
export function sameWord(written: string): string {
	return written.toLowerCase().replace(/\s+/gu, ' ');
}
