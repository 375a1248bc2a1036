/** A text with the words of its facts in place of their fields; others stand. */
export function filledIn(text: string, printed: ReadonlyMap<string, string>): string {
	return text.replaceAll(/\{\{([^{}]+)\}\}/gu, (field, name: string) => printed.get(name) ?? field);
}
