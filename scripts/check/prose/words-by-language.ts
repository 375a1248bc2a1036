import type { FilledCompany } from '../../fill/fill-company.ts';
import type { Language, Repository } from '../../types/index.ts';
import { speltWords } from './spelt-words.ts';

/** All words whose spelling a dictionary can tell, by the language of the documents that they stand in. */
export function wordsByLanguage(
	filled: readonly FilledCompany[],
	repository: Repository,
): ReadonlyMap<Language, ReadonlySet<string>> {
	const words = new Map<Language, Set<string>>();
	for (const document of filled.flatMap(({ documents }) => documents)) {
		const { language } = document.doc;
		const known = words.get(language) ?? new Set();
		for (const { word } of speltWords({ ...document, repository })) known.add(word);
		words.set(language, known);
	}
	return words;
}
