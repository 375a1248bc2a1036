import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** The employees have the chair only where that is agreed. */
export const statuteChair: DocumentRule = {
	code: 'statute-chair',
	for: 'named',
	norms: ['S1-§7-1'],
	scope: 'document',
	check({ source, data: { employeeChair, chairAgreed } }, report) {
		if (employeeChair !== true || chairAgreed === true) return;
		const place = placeOfField(source, chairAgreed === null ? 'employeeChair' : 'chairAgreed');
		report({ code: 'statute-chair', severity: 'error', place, params: {} });
	},
};
