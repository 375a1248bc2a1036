/** A text with ordinary spaces. */
export function plain(text: string): string {
	return text.replaceAll('\u00a0', ' ');
}
