import type { DocumentRule } from '../../../types/index.ts';
import { measuredSections, measuredWhole } from '../../prose/measured-parts.ts';
import { exceeds, thresholdsFor } from '../../prose/thresholds.ts';

/** The whole text is no longer than its kind allows, merged facts and references included; its longest section is named. */
export const readabilityWords: DocumentRule = {
	code: 'readability-words',
	for: 'named',
	norms: ['S3-2 SKAL'],
	scope: 'document',
	check(subject, report, settings) {
		const thresholds = thresholdsFor(settings, subject.doc.language);
		const { words, place } = measuredWhole(subject);
		const found = thresholds && exceeds(words, thresholds);
		if (found === undefined) return;
		const [longest] = [...measuredSections(subject)].sort((a, b) => b.words - a.words);
		const params = {
			words,
			limit: found.limit,
			longest: longest && { heading: longest.heading ?? '', words: longest.words },
		};
		report({ code: 'readability-words', severity: found.severity, place, params });
	},
};
