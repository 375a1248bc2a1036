/** The text with a capital to begin with; our languages have the same. */
export function withCapital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
