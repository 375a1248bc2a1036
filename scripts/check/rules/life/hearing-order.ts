import { textIn } from '../../../fields/datum.ts';
import { approvalOf } from '../../../fill/life/approval-of.ts';
import { hearingEntriesOf } from '../../../fill/life/hearing-of.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** A hearing ends after it began, and before the document is approved. */
export const hearingOrder: DocumentRule = {
	code: 'hearing-order',
	for: 'all',
	scope: 'document',
	check({ source: text, data, company }, report) {
		const { approved } = approvalOf(text, data, company);
		for (const { entry, source, path } of hearingEntriesOf(text, data, company)) {
			const { from, until } = entry;
			if (typeof from !== 'string') continue;
			const place = (key: string) => placeOfField(source, ...path, key);
			const end = textIn(until) ?? from;
			if (end < from)
				report({ code: 'hearing-order', severity: 'error', place: place('until'), params: { from, until: end } });
			if (approved !== undefined && approved < end)
				report({
					code: 'hearing-late',
					severity: 'error',
					place: place(until === end ? 'until' : 'from'),
					params: { until: end, approved },
				});
		}
	},
};
