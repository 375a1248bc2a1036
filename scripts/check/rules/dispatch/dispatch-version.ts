import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** What was sent is the version that is in force. */
export const dispatchVersion: DocumentRule = {
	code: 'dispatch-version',
	for: 'named',
	norms: ['S1-sig'],
	scope: 'document',
	check({ source, data, taken }, report) {
		const { id, version } = taken.get('document')?.data ?? {};
		const { documentVersion } = data;
		if (typeof id !== 'string' || typeof version !== 'string' || typeof documentVersion !== 'string') return;
		if (version === documentVersion) return;
		const place = placeOfField(source, 'documentVersion');
		const params = { document: id, sent: documentVersion, version };
		report({ code: 'dispatch-version', severity: 'warning', place, params });
	},
};
