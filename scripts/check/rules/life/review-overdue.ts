import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** The next review lies after the document's date, and has not passed while the document is in force. */
export const reviewOverdue: DocumentRule = {
	code: 'review-overdue',
	for: 'all',
	scope: 'document',
	check({ doc, source, asOf }, report) {
		const { date, nextReview, status } = doc.meta;
		if (nextReview === undefined) return;
		const place = placeOfField(source, 'nextReview');
		if (nextReview.slice(0, date.length) < date || nextReview === date)
			report({ code: 'review-order', severity: 'warning', place, params: { date, nextReview } });
		if (asOf !== undefined && status.state === 'active' && nextReview < asOf)
			report({ code: 'review-overdue', severity: 'warning', place, params: { date: nextReview, asOf } });
	},
};
