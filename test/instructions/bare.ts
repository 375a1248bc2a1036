/** A text without what differs between formats: spaces, soft hyphens, colons, list marks and hyphens at a line's end. */
export function bare(text: string): string {
	return text.normalize('NFKC').replace(/[\s\u00ad\u2010•:-]/gu, '');
}
