import type { DocumentRule } from '../../../types/index.ts';
import { partsOf } from '../../places/parts-of.ts';
import { placeOfNode } from '../../places/place-of-node.ts';

/** Text stands below the heading of every section that may not be empty. */
export const sectionEmpty: DocumentRule = {
	code: 'section-empty',
	for: 'all',
	scope: 'document',
	check(subject, report) {
		for (const { heading, words, filled, section } of partsOf(subject)) {
			if (filled || section?.mayBeEmpty) continue;
			const place = placeOfNode(heading, subject);
			report({ code: 'section-empty', severity: 'error', place, params: { heading: words } });
		}
	},
};
