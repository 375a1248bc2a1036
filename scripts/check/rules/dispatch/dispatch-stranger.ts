import type { DocumentRule } from '../../../types/index.ts';
import { dispatchOf } from '../../meetings/dispatch-of.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** A document was sent to those alone that it names. */
export const dispatchStranger: DocumentRule = {
	code: 'dispatch-stranger',
	for: 'named',
	norms: ['S1-sig'],
	scope: 'document',
	check({ source, derived, taken }, report) {
		const document = taken.get('document')?.data.id;
		// Without the document everybody would be a stranger; that it is not there is told once.
		if (typeof document !== 'string') return;
		for (const { index, recipient, nearest } of dispatchOf(derived).strangers) {
			const place = placeOfField(source, 'sent', index, 'recipient');
			const params = { recipient, document, nearest: nearest ?? undefined };
			report({ code: 'dispatch-stranger', severity: 'error', place, params });
		}
	},
};
