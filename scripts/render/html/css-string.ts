/** A text as a string of CSS that can end neither itself nor the style it stands in. */
export function cssString(text: string): string {
	return `"${text.replaceAll(/["\\<>\p{Cc}]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}
