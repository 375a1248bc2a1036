import { wholeWord } from '../prose/whole-word.ts';

/**
 * What finds those names that stand in a text, in capitals or not. The list is asked for when a text first calls for it, and no
 * pattern is made of all: one of ten thousand takes seconds.
 */
export function namesIn(names: () => readonly string[]): (text: string) => RegExp {
	let known: readonly string[] | undefined;
	return (text) => {
		known ??= names().map(plainly);
		const plain = plainly(text);
		return wholeWord(
			known.filter((name) => plain.includes(name)),
			'any',
		);
	};
}

/** Equal for texts that patterns which know no capitals take for equal, but for the length of their spaces. */
function plainly(text: string): string {
	return text.toLowerCase().toUpperCase().toLowerCase().replaceAll(/\s+/gu, ' ');
}
