/** The words of a text: runs of letters and digits, with hyphens and points inside. */
export function toWords(text: string): readonly string[] {
	return text.match(/[\p{L}\p{N}]+(?:[-.'’][\p{L}\p{N}]+)*/gu) ?? [];
}
