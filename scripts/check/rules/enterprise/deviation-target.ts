import { visit } from '../../../fill/markdown/visit.ts';
import { deviationsOf } from '../../../fill/structure/deviate.ts';
import type { DocumentRule } from '../../../types/index.ts';

/** A declared deviation is from a part that the fixed text has, and each part has one at most. */
export const deviationTarget: DocumentRule = {
	code: 'deviation-target',
	for: 'all',
	scope: 'document',
	check({ doc, source, data }, report) {
		const deviations = deviationsOf({ source, data });
		if (deviations.length === 0) return;
		const parts = new Set<string>();
		visit(doc.body, 'subsection', (part) => {
			if (part.data?.anchor !== undefined) parts.add(part.data.anchor);
		});
		const seen = new Set<string>();
		for (const { anchor: provision, place } of deviations) {
			if (!parts.has(provision)) report({ code: 'deviation-target', severity: 'error', place, params: { provision } });
			else if (seen.has(provision))
				report({ code: 'deviation-repeated', severity: 'error', place, params: { provision } });
			seen.add(provision);
		}
	},
};
