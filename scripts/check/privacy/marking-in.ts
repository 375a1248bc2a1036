/** What stands round a marking: brackets, quotation marks, dashes. */
const before = /^[\s"«»“”([*_>#–—-]+/u;
const behind = /[\s"»«“”)\]*_.!:–—-]/u;

/**
 * The marking that a line is or bears: a word of the list alone on its line, or in capitals at its beginning or end, set off.
 * Words of running text are none, so that a text may tell of what is secret.
 * @param isAlone the line is a heading or a paragraph by itself, so that a marking needs no capitals
 */
export function markingIn(line: string, words: readonly string[], isAlone: boolean): string | undefined {
	const text = joined(bare(line));
	const longestFirst = [...words].sort((a, b) => b.length - a.length);
	return longestFirst.find((word) => {
		const capitals = word.toUpperCase();
		if (text === capitals) return true;
		if (isAlone && text.toLowerCase() === word && /^\p{Lu}/u.test(text)) return true;
		if (!stands(text, capitals)) return false;
		return !/\p{Ll}/u.test(text) || isSetOff(text, capitals);
	});
}

/** A line without what stands round it. */
function bare(line: string): string {
	const text = line.replace(before, '');
	let end = text.length;
	while (end > 0 && behind.test(text.charAt(end - 1))) end -= 1;
	return text.slice(0, end);
}

/** Letters with spaces between them are one word: H E M M E L I G T. */
function joined(text: string): string {
	return /^\p{Lu}(?: \p{Lu}){3,}$/u.test(text) ? text.replaceAll(' ', '') : text;
}

function stands(text: string, capitals: string): boolean {
	return new RegExp(`(?<!\\p{L})${capitals}(?!\\p{L})`, 'u').test(text);
}

function isSetOff(text: string, capitals: string): boolean {
	return new RegExp(`^${capitals}\\s*[-–—:.,(]|[-–—:.,(]\\s*${capitals}$`, 'u').test(text);
}
