import type { DocumentRule } from '../../../types/index.ts';
import { heaviest } from '../../prose/heaviest.ts';
import { lixRounded } from '../../prose/lix-rounded.ts';
import { measuredSections, measuredWhole } from '../../prose/measured-parts.ts';

/** How long and how easy to read a document is, as a whole and by section, for those who ask. */
export const readabilityReport: DocumentRule = {
	code: 'readability-report',
	for: 'asked',
	scope: 'document',
	check(subject, report) {
		for (const measured of [measuredWhole(subject), ...measuredSections(subject)]) {
			const { heading, place, words, sentences, lix, language } = measured;
			// What the kind's own template says is nothing that the author can make shorter.
			if (place.file !== subject.source.file) continue;
			const params = {
				heading,
				words,
				sentences: sentences.length,
				lix: lixRounded(lix),
				language,
				worst: heading === undefined ? heaviest(sentences, subject) : [],
			};
			report({ code: 'readability-report', severity: 'info', place, params });
		}
	},
};
