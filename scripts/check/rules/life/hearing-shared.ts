import { listIn } from '../../../fields/datum.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** Whom a firm asked about a shared document stands in its own README; in the document it would be shown to nobody. */
export const hearingShared: DocumentRule = {
	code: 'hearing-shared',
	for: 'all',
	scope: 'document',
	check({ doc, source, data }, report) {
		if (source.company !== undefined || listIn(data.hearing).length === 0) return;
		const place = placeOfField(source, 'hearing', 0);
		report({ code: 'hearing-shared', severity: 'warning', strict: true, place, params: { id: doc.id } });
	},
};
