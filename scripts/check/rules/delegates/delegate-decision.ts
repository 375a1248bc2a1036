import { bareName } from '../../../fill/names/bare-name.ts';
import { nearest } from '../../../messages/nearest.ts';
import type { DataGroup, DocumentRule } from '../../../types/index.ts';
import { agendaOf } from '../../meetings/agenda-of.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** Minutes say once of each item of their agenda what was decided. */
export const delegateDecision: DocumentRule = {
	code: 'delegate-decision',
	for: 'named',
	norms: ['S1-p8c'],
	scope: 'document',
	check({ source, data, derived }, report) {
		const { items } = agendaOf(derived);
		if (items.length === 0) return;
		const decisions = Array.isArray(data.decisions) ? (data.decisions as readonly DataGroup[]) : [];
		const named = decisions.map(({ item }) => (typeof item === 'string' ? bareName(item) : undefined));
		const missing = items.filter((item) => !named.includes(bareName(item)));
		for (const [index, { item }] of decisions.entries()) {
			if (typeof item !== 'string') continue;
			const unknown = !items.some((one) => bareName(one) === bareName(item));
			if (!unknown && named.indexOf(bareName(item)) === index) continue;
			const why = unknown ? 'unknown' : 'repeated';
			const params = { item, why, nearest: unknown ? nearest(item, missing) : undefined } as const;
			const place = placeOfField(source, 'decisions', index, 'item');
			report({ code: 'delegate-decision', severity: 'error', place, params });
		}
		for (const item of missing) {
			const params = { item, why: 'missing', nearest: undefined } as const;
			report({ code: 'delegate-decision', severity: 'error', place: placeOfField(source, 'decisions'), params });
		}
	},
};
