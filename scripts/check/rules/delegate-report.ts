import type { DocumentRule } from '../../types/index.ts';
import { agendaOf } from '../agenda-of.ts';
import { placeOfField } from '../place-of-field.ts';

/** The annual report and the budget are there as drafts when the delegate meeting hears of them. */
export const delegateReport: DocumentRule = {
	code: 'delegate-report',
	for: 'named',
	norms: ['S1-p8c', 'S1-§14-1'],
	scope: 'document',
	check({ source, derived, taken }, report) {
		const { held } = agendaOf(derived);
		if (held === null) return;
		for (const field of ['report', 'budget']) {
			const { id, date, approved } = taken.get(field)?.data ?? {};
			// What was approved by then, was there by then, whatever day its last version bears.
			const [first] = [date, approved].filter((day) => typeof day === 'string').sort();
			if (typeof id !== 'string' || first === undefined || first <= held) continue;
			const params = { id, date: first, held };
			report({ code: 'delegate-report', severity: 'warning', place: placeOfField(source, field), params });
		}
	},
};
