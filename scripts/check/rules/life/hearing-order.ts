import { groupIn, listIn, textIn } from '../../../fields/datum.ts';
import type { DataGroup, DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** A hearing ends after it began, and before the document is approved. */
export const hearingOrder: DocumentRule = {
	code: 'hearing-order',
	for: 'all',
	scope: 'document',
	check({ source, data }, report) {
		const approved = textIn(data.approved);
		for (const [index, entry] of listIn(data.hearing).entries()) {
			const { from, until } = groupIn(entry) as DataGroup;
			if (typeof from !== 'string') continue;
			const place = (key: string) => placeOfField(source, 'hearing', index, key);
			const end = typeof until === 'string' ? until : from;
			if (end < from)
				report({ code: 'hearing-order', severity: 'error', place: place('until'), params: { from, until: end } });
			if (approved !== undefined && approved < end)
				report({
					code: 'hearing-late',
					severity: 'error',
					place: place(typeof until === 'string' ? 'until' : 'from'),
					params: { until: end, approved },
				});
		}
	},
};
