import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ month: z.coerce.number().int() });

/** The delegate meeting is held in the month that the authority has ordered. */
export const delegateMonth: DocumentRule = {
	code: 'delegate-month',
	for: 'named',
	norms: ['S1-p8a'],
	scope: 'document',
	check({ source, data }, report, settings) {
		const { month } = settingsSchema.parse(settings);
		if (typeof data.held !== 'string' || Number(data.held.slice(5, 7)) === month) return;
		const params = { day: data.held, month };
		report({ code: 'delegate-month', severity: 'error', place: placeOfField(source, 'held'), params });
	},
};
