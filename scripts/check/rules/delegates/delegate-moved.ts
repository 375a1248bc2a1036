import { bareName } from '../../../fill/names/bare-name.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { agendaOf } from '../../meetings/agenda-of.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** A delegate meeting is held on the day and at the place that it was called for. */
export const delegateMoved: DocumentRule = {
	code: 'delegate-moved',
	for: 'named',
	norms: ['S1-p8a'],
	scope: 'document',
	check({ source, data, derived }, report) {
		const called = agendaOf(derived);
		for (const field of ['held', 'place'] as const) {
			const [here, there] = [data[field], called[field]];
			if (typeof here !== 'string' || there === null || bareName(here) === bareName(there)) continue;
			const params = { field, here, there };
			report({ code: 'delegate-moved', severity: 'error', place: placeOfField(source, field), params });
		}
	},
};
