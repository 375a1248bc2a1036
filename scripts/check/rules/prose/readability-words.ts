import type { DocumentRule } from '../../../types/index.ts';
import { textBlocks } from '../../prose/text-blocks.ts';
import { textOf } from '../../prose/text-of.ts';
import { exceeds, thresholdsFor } from '../../prose/thresholds.ts';
import { toWords } from '../../prose/to-words.ts';

/** The whole text is no longer than its kind allows, merged facts and references included. */
export const readabilityWords: DocumentRule = {
	code: 'readability-words',
	for: 'named',
	norms: ['S3-2 SKAL'],
	scope: 'document',
	check({ doc, source }, report, settings) {
		const thresholds = thresholdsFor(settings, doc.language);
		const words = textBlocks(doc.body).flatMap((block) => toWords(textOf(block))).length;
		const found = thresholds && exceeds(words, thresholds);
		if (found === undefined) return;
		const place = { file: source.file, line: 1, column: 1 };
		const params = { words, limit: found.limit };
		report({ code: 'readability-words', severity: found.severity, place, params });
	},
};
