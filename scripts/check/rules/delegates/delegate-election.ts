import { z } from 'zod';
import type { DataGroup, Datum, DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ members: z.coerce.number().int(), deputies: z.coerce.number().int() });

/** Where a delegate meeting elects, it elects as many members and deputies as the employees have, of the safety representatives. */
export const delegateElection: DocumentRule = {
	code: 'delegate-election',
	for: 'named',
	norms: ['S1-p7e'],
	scope: 'document',
	check({ source, data }, report, settings) {
		const due = settingsSchema.parse(settings);
		if (data.elected === null) return;
		const elected = (data.elected ?? {}) as DataGroup;
		for (const list of ['members', 'deputies'] as const) {
			if (!Array.isArray(elected[list])) continue;
			const persons = groups(elected[list]);
			if (persons.length !== due[list]) {
				const params = { list, found: persons.length, due: due[list] };
				const place = placeOfField(source, 'elected', list);
				report({ code: 'delegate-election', severity: 'error', place, params });
			}
			for (const [index, { name, safetyRepresentative }] of persons.entries()) {
				if (safetyRepresentative === true || typeof name !== 'string') continue;
				const place = placeOfField(source, 'elected', list, index);
				const norms = ['S1-p7e'];
				report({ code: 'board-safety-representative', severity: 'error', place, params: { name }, norms });
			}
		}
	},
};

function groups(datum: Datum | undefined): readonly DataGroup[] {
	return Array.isArray(datum) ? (datum as readonly DataGroup[]) : [];
}
