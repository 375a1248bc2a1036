/** The pattern, for a regular expression, that matches a text letter by letter. */
export function literal(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
