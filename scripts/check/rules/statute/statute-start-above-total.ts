import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** A centre begins with no more employees than it is to serve in total. */
export const statuteStartAboveTotal: DocumentRule = {
	code: 'statute-start-above-total',
	for: 'named',
	norms: ['S1-§1-1'],
	scope: 'document',
	check({ source, data: { employeesAtStart: start, employeesTotal: total } }, report) {
		if (typeof start !== 'number' || typeof total !== 'number' || start <= total) return;
		const place = placeOfField(source, 'employeesAtStart');
		report({ code: 'statute-start-above-total', severity: 'warning', place, params: { start, total } });
	},
};
