import type { WordLists } from '../../types/index.ts';

/** Puts right the mistakes that a language lists, and terms that one other is preferred to, so that mending one changes nothing. */
export function rightWords({ writing }: Pick<WordLists, 'writing'>): (words: readonly string[]) => readonly string[] {
	const terms = writing.terms.flatMap(({ term, instead: [first, ...others] }) =>
		first === undefined || others.length > 0 ? [] : [{ wrong: term, right: first }],
	);
	const listed = [...writing.wording, ...terms];
	const right = new Map(listed.map(({ wrong, right }) => [wrong.toLowerCase(), right.split(' ')]));
	return (words) => words.flatMap((word) => right.get(word.toLowerCase()) ?? [word]);
}
