import type { DocumentRule } from '../../../types/index.ts';
import { confusedPattern } from '../../prose/confused-pattern.ts';
import { writtenMatches } from '../../prose/written-matches.ts';

/** No right word stands where, by the words beside it, another one is meant. */
export const wordConfused: DocumentRule = {
	code: 'word-confused',
	for: 'all',
	scope: 'document',
	check(subject, report) {
		for (const confused of subject.repository.words[subject.doc.language].writing.confused) {
			const { instead, severity } = confused;
			for (const { match, place } of writtenMatches(confusedPattern(confused), subject)) {
				const params = { word: match[0].replace(/\s+/g, ' '), instead };
				report({ code: 'word-confused', severity, place, params });
			}
		}
	},
};
