import type { ConfusedWord, DocumentRule } from '../../../types/index.ts';
import { wholeWord } from '../../prose/whole-word.ts';
import { writtenMatches } from '../../prose/written-matches.ts';

/** No right word stands where, by the words beside it, another one is meant. */
export const wordConfused: DocumentRule = {
	code: 'word-confused',
	for: 'all',
	scope: 'document',
	check(subject, report) {
		for (const confused of subject.repository.words[subject.doc.language].writing.confused) {
			const { instead, severity } = confused;
			for (const { match, place } of writtenMatches(patternFor(confused), subject)) {
				const params = { word: match[0].replace(/\s+/g, ' '), instead };
				report({ code: 'word-confused', severity, place, params });
			}
		}
	},
};

function patternFor({ before, word, after }: ConfusedWord): RegExp {
	const [first, then] = [wholeWord(before, 'any').source, wholeWord(after, 'any').source];
	const parts = [
		before.length > 0 ? `(?<=${first}\\s+)` : '',
		wholeWord([word], 'any').source,
		after.length > 0 ? `(?=\\s+${then})` : '',
	];
	return new RegExp(parts.join(''), 'giu');
}
