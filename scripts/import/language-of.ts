import { toWords } from '../check/prose/to-words.ts';
import { type Language, languages, type WordLists } from '../types/index.ts';

/** So many words more than any other language must a language have to be sure. */
const least = 3;

/** The language that most of the small words of a text are of; where two are alike, the one that is expected. */
export function languageOf(
	text: string,
	expected: Language,
	lists: Readonly<Record<Language, Pick<WordLists, 'commonWords'>>>,
): { readonly language: Language; readonly sure: boolean } {
	const words = toWords(text).map((word) => word.toLowerCase());
	const counts = languages
		.map((language) => {
			const known = new Set(lists[language].commonWords);
			return { language, count: words.filter((word) => known.has(word)).length };
		})
		.sort((a, b) => b.count - a.count || Number(b.language === expected) - Number(a.language === expected));
	const [best, second] = counts;
	return { language: best?.language ?? expected, sure: (best?.count ?? 0) - (second?.count ?? 0) >= least };
}
