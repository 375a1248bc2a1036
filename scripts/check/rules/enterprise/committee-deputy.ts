import type { DataGroup, DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** Every member of a committee has a deputy. */
export const committeeDeputy: DocumentRule = {
	code: 'committee-deputy',
	for: 'named',
	norms: ['S2-§20-4…8', 'S2-§19-1'],
	scope: 'document',
	check({ source, data: { members } }, report) {
		if (!Array.isArray(members)) return;
		for (const [index, { name, deputy }] of (members as readonly DataGroup[]).entries()) {
			if (deputy !== null || typeof name !== 'string') continue;
			const place = placeOfField(source, 'members', index, 'name');
			report({ code: 'committee-deputy', severity: 'error', place, params: { name } });
		}
	},
};
