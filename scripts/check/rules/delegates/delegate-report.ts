import type { DocumentRule } from '../../../types/index.ts';
import { agendaOf } from '../../meetings/agenda-of.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** The annual report is there as a draft when the delegate meeting hears of it. */
export const delegateReport: DocumentRule = {
	code: 'delegate-report',
	for: 'named',
	norms: ['S1-p8c'],
	scope: 'document',
	check({ source, derived, taken }, report) {
		const { held } = agendaOf(derived);
		const { id, date, approved } = taken.get('report')?.data ?? {};
		// What was approved by then, was there by then, whatever day its last version bears.
		const [first] = [date, approved].filter((day) => typeof day === 'string').sort();
		if (held === null || typeof id !== 'string' || first === undefined || first <= held) return;
		const params = { id, date: first, held };
		report({ code: 'delegate-report', severity: 'warning', place: placeOfField(source, 'report'), params });
	},
};
