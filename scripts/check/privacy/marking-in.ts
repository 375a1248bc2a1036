import { literal } from '../../fields/literal.ts';

/** What stands round a marking: brackets, quotation marks, dashes. */
const before = /^[\s"«»“”([*_>#–—-]+/u;
const behind = /[\s"»«“”)\]*_.!:–—-]/u;

/** A word of the list, and where it marks a line. */
interface Mark {
	readonly word: string;
	readonly capitals: string;
	/** By itself, no part of a longer word. */
	readonly standing: RegExp;
	/** At the beginning or the end of its line. */
	readonly setOff: RegExp;
}

/** A list marks thousands of lines, so what to look for is made ready once. */
const marks = new WeakMap<readonly string[], readonly Mark[]>();

/**
 * The marking that a line is or bears: a word of the list alone on its line, or in capitals at its beginning or end, set off.
 * Words of running text are none, so that a text may tell of what is secret.
 * @param isAlone the line is a heading or a paragraph by itself, so that a marking needs no capitals
 */
export function markingIn(line: string, words: readonly string[], isAlone: boolean): string | undefined {
	const text = joined(bare(line));
	const lower = isAlone && /^\p{Lu}/u.test(text) ? text.toLowerCase() : undefined;
	return marksOf(words).find(({ word, capitals, standing, setOff }) => {
		if (lower === word) return true;
		if (!text.includes(capitals)) return false;
		return text === capitals || (standing.test(text) && (!/\p{Ll}/u.test(text) || setOff.test(text)));
	})?.word;
}

/** The longest first. */
function marksOf(words: readonly string[]): readonly Mark[] {
	const known = marks.get(words);
	if (known !== undefined) return known;
	const made = [...words].sort((a, b) => b.length - a.length).map(markOf);
	marks.set(words, made);
	return made;
}

function markOf(word: string): Mark {
	const capitals = word.toUpperCase();
	const exact = literal(capitals);
	const standing = new RegExp(`(?<!\\p{L})${exact}(?!\\p{L})`, 'u');
	const setOff = new RegExp(`^${exact}\\s*[-–—:.,(]|[-–—:.,(]\\s*${exact}$`, 'u');
	return { word, capitals, standing, setOff };
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
