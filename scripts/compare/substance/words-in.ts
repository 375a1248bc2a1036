/** The words of a text as written: letters and digits, with what stands between them inside a word or number, and `§` and `%`. */
export function wordsIn(text: string): readonly string[] {
	return (
		text
			.normalize('NFC')
			.replaceAll(softHyphen, '')
			.match(/[\p{L}\p{M}\p{N}]+(?:[-.,:/'’–][\p{L}\p{M}\p{N}]+)*|[§%]/gu) ?? []
	);
}

const softHyphen = '\u00AD';
