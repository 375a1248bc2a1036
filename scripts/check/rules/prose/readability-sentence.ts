import type { DocumentRule } from '../../../types/index.ts';
import { allSentences } from '../../prose/prose.ts';
import { exceeds, thresholdsFor } from '../../prose/thresholds.ts';

/** No sentence is longer than its kind allows. */
export const readabilitySentence: DocumentRule = {
	code: 'readability-sentence',
	for: 'named',
	norms: ['S3-2 SKAL'],
	scope: 'document',
	check(subject, report, settings) {
		const thresholds = thresholdsFor(settings, subject.doc.language);
		if (thresholds === undefined) return;
		for (const { words, start, place } of allSentences(subject)) {
			const found = exceeds(words.length, thresholds);
			if (found === undefined) continue;
			const params = { words: words.length, limit: found.limit, start };
			report({ code: 'readability-sentence', severity: found.severity, place, params });
		}
	},
};
