import type { DocumentRule } from '../../../types/index.ts';
import { heaviest } from '../../prose/heaviest.ts';
import { weightOf } from '../../prose/lix.ts';
import { lixRounded } from '../../prose/lix-rounded.ts';
import { measuredSections, measuredWhole } from '../../prose/measured-parts.ts';
import { exceeds, thresholdsFor } from '../../prose/thresholds.ts';

/** A section of fewer sentences is too short for a measure of its own. */
const fewest = 3;

/** The text is as easy to read as its kind demands; its hardest section and the three heaviest sentences are named. */
export const readabilityLix: DocumentRule = {
	code: 'readability-lix',
	for: 'named',
	norms: ['S3-2 SKAL'],
	scope: 'document',
	check(subject, report, settings) {
		const thresholds = thresholdsFor(settings, subject.doc.language);
		const whole = measuredWhole(subject);
		const found = thresholds && exceeds(whole.lix, thresholds);
		if (found === undefined) return;
		const [first] = [...whole.sentences].sort((a, b) => weightOf(b) - weightOf(a));
		const [hardest] = measuredSections(subject)
			.filter(({ sentences }) => sentences.length >= fewest)
			.sort((a, b) => b.lix - a.lix);
		const params = {
			lix: lixRounded(whole.lix),
			limit: found.limit,
			hardest: hardest && { heading: hardest.heading ?? '', lix: lixRounded(hardest.lix) },
			worst: heaviest(whole.sentences, subject),
		};
		report({ code: 'readability-lix', severity: found.severity, place: first?.place ?? whole.place, params });
	},
};
