import type { WordLists } from '../../types/index.ts';

/** Puts right the mistakes that a language lists, so that mending one changes nothing. */
export function rightWords({ wording }: Pick<WordLists, 'wording'>): (words: readonly string[]) => readonly string[] {
	const right = new Map(wording.map(({ wrong, right }) => [wrong.toLowerCase(), right.split(' ')]));
	return (words) => words.flatMap((word) => right.get(word.toLowerCase()) ?? [word]);
}
