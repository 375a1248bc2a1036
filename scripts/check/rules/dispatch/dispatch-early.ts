import type { DataGroup, DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** Nothing was sent before it was approved. */
export const dispatchEarly: DocumentRule = {
	code: 'dispatch-early',
	for: 'named',
	norms: ['S1-sig'],
	scope: 'document',
	check({ source, data, taken }, report) {
		const approved = taken.get('document')?.data.approved;
		const sent = Array.isArray(data.sent) ? (data.sent as readonly DataGroup[]) : [];
		if (typeof approved !== 'string') return;
		for (const [index, { recipient, day }] of sent.entries()) {
			if (typeof day !== 'string' || day >= approved) continue;
			const place = placeOfField(source, 'sent', index, 'day');
			const params = { recipient: String(recipient ?? ''), day, approved };
			report({ code: 'dispatch-early', severity: 'error', place, params });
		}
	},
};
