import type { DataGroup, DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** The activities of an enterprise have no more employees than it has. */
export const coverageSum: DocumentRule = {
	code: 'coverage-sum',
	for: 'named',
	norms: ['S2-A-III'],
	scope: 'document',
	check({ source, data: { activities, employees: total } }, report) {
		if (typeof total !== 'number' || !Array.isArray(activities)) return;
		const counted = (activities as readonly DataGroup[]).reduce((sum, { employees }) => sum + Number(employees), 0);
		if (counted <= total) return;
		const place = placeOfField(source, 'activities');
		report({ code: 'coverage-sum', severity: 'error', place, params: { counted, total } });
	},
};
