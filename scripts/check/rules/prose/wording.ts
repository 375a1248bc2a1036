import type { DocumentRule } from '../../../types/index.ts';
import { sameWord } from '../../prose/same-word.ts';
import { wholeWord } from '../../prose/whole-word.ts';
import { writtenMatches } from '../../prose/written-matches.ts';

/** No word stands in the text that the language's word list replaces by another; official texts are as they were given. */
export const wording: DocumentRule = {
	code: 'wording',
	for: 'all',
	scope: 'document',
	check(subject, report) {
		const kinds = [...subject.repository.kinds.values()].filter(({ wording }) => wording === 'official');
		const official = new Set(kinds.map(({ template }) => template.file));
		const { wording: list } = subject.repository.words[subject.doc.language].writing;
		const rightFor = new Map(list.map(({ wrong, right }) => [sameWord(wrong), right]));
		const pattern = wholeWord([...rightFor.keys()], 'any');
		for (const { match, place } of writtenMatches(pattern, subject)) {
			if (official.has(place.file)) continue;
			const word = match[0].replace(/\s+/g, ' ');
			const params = { word, instead: rightFor.get(sameWord(word)) ?? word };
			report({ code: 'wording', severity: 'error', place, params });
		}
	},
};
