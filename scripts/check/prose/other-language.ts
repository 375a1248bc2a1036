import { type Language, languages, type WordLists } from '../../types/index.ts';

/** So many small words of another language a text must have, and so many for each of its own. */
const least = 3;

/**
 * The language that a text is surely in, where that is another than its own. Only words tell that one of the two has and
 * the other has not; a text that is mixed, or has too few of them, is told of nothing.
 */
export function otherLanguage(
	words: readonly string[],
	own: Language,
	lists: Readonly<Record<Language, WordLists>>,
): Language | undefined {
	const known = (language: Language) => new Set(lists[language].commonWords);
	const ours = known(own);
	const written = words.map((word) => word.toLocaleLowerCase(own));
	const [best, second] = languages
		.filter((language) => language !== own)
		.map((language) => {
			const theirs = known(language);
			const found = written.filter((word) => theirs.has(word));
			const against = written.filter((word) => ours.has(word) && !theirs.has(word)).length;
			const alone = found.filter((word) => !ours.has(word)).length;
			return { language, found: found.length, sure: alone >= least && alone >= least * against };
		})
		.filter(({ sure }) => sure)
		.sort((a, b) => b.found - a.found);
	return best?.found === second?.found ? undefined : best?.language;
}
