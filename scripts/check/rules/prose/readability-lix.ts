import type { DocumentRule } from '../../../types/index.ts';
import { lixOf, weightOf } from '../../prose/lix.ts';
import { sentencesOf } from '../../prose/prose.ts';
import { exceeds, thresholdsFor } from '../../prose/thresholds.ts';

/** The text is as easy to read as its kind demands; the three heaviest sentences are named. */
export const readabilityLix: DocumentRule = {
	code: 'readability-lix',
	for: 'named',
	norms: ['S3-2 SKAL'],
	scope: 'document',
	check(subject, report, settings) {
		const thresholds = thresholdsFor(settings, subject.doc.language);
		const sentences = sentencesOf(subject).filter(({ words }) => words.length > 0);
		const lix = lixOf(sentences);
		const found = thresholds && exceeds(lix, thresholds);
		if (found === undefined) return;
		const worst = [...sentences].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, 3);
		const place = worst[0]?.place ?? { file: subject.source.file, line: 1, column: 1 };
		const params = { lix: Math.round(lix * 10) / 10, limit: found.limit, worst: worst.map(({ start }) => start) };
		report({ code: 'readability-lix', severity: found.severity, place, params });
	},
};
