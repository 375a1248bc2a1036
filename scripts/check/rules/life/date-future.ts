import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** An active document is not dated after today; a bare year begins on its first day. */
export const dateFuture: DocumentRule = {
	code: 'date-future',
	for: 'all',
	scope: 'document',
	check({ doc, source, asOf }, report) {
		const { date, status } = doc.meta;
		if (asOf === undefined || status.state !== 'active' || date <= asOf.slice(0, date.length)) return;
		const place = placeOfField(source, 'date');
		report({ code: 'date-future', severity: 'error', place, params: { date, asOf } });
	},
};
