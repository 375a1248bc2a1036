import type { DataGroup, DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** Somebody keeps the minutes of a board: nobody has to, so it is a hint, and the head of the centre may. */
export const boardSecretary: DocumentRule = {
	code: 'board-secretary',
	for: 'named',
	norms: ['S1-p7g'],
	scope: 'document',
	check({ source, data, company }, report) {
		if (typeof data.secretary === 'string') return;
		const { name } = (company.data.manager ?? {}) as DataGroup;
		const place = placeOfField(source, 'members');
		const params = { manager: typeof name === 'string' ? name : undefined };
		report({ code: 'board-secretary', severity: 'info', place, params });
	},
};
