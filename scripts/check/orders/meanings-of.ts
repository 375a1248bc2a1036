import { languages, type Repository, type RequirementMeaning } from '../../types/index.ts';
import { wholeWord } from '../prose/whole-word.ts';

/** What a requirement asks for in words, as far as it is known; none for what only a person can tell. */
export function meaningsOf(
	requirement: string,
	{ orderSettings }: Pick<Repository, 'orderSettings'>,
): readonly RequirementMeaning[] {
	return (orderSettings?.meanings ?? []).filter(({ phrases }) =>
		languages.some((language) => wholeWord(phrases[language], 'any').test(requirement)),
	);
}
