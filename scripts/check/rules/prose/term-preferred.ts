import type { DocumentRule } from '../../../types/index.ts';
import { sameWord } from '../../prose/same-word.ts';
import { wholeWord } from '../../prose/whole-word.ts';
import { writtenMatches } from '../../prose/written-matches.ts';

/** Of words that mean the same, the text has the one that the language's list prefers. */
export const termPreferred: DocumentRule = {
	code: 'term-preferred',
	for: 'all',
	scope: 'document',
	check(subject, report) {
		const { terms } = subject.repository.words[subject.doc.language].writing;
		const known = new Map(terms.map((preferred) => [sameWord(preferred.term), preferred]));
		const pattern = wholeWord([...known.keys()], 'any');
		for (const { match, place } of writtenMatches(pattern, subject)) {
			const term = match[0].replace(/\s+/g, ' ');
			const preferred = known.get(sameWord(term));
			if (preferred === undefined) continue;
			const params = { term, instead: preferred.instead };
			report({ code: 'term-preferred', severity: preferred.severity, place, params });
		}
	},
};
