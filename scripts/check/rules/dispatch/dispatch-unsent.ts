import type { DocumentRule } from '../../../types/index.ts';
import { dispatchOf } from '../../meetings/dispatch-of.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** On a dispatch sheet that is done, everybody who was to get the document has got it. */
export const dispatchUnsent: DocumentRule = {
	code: 'dispatch-unsent',
	for: 'named',
	norms: ['S1-sig'],
	scope: 'document',
	check({ source, doc, derived }, report) {
		if (doc.meta.status.state !== 'active') return;
		const unsent = dispatchOf(derived).rows.filter(({ sent }) => sent.length === 0);
		if (unsent.length === 0) return;
		const params = { recipients: unsent.map(({ recipient }) => recipient) };
		report({ code: 'dispatch-unsent', severity: 'warning', place: placeOfField(source, 'sent'), params });
	},
};
