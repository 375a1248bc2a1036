import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ field: z.string() });

/** A report is of the year of the plan that it reports on. */
export const planYear: DocumentRule = {
	code: 'plan-year',
	for: 'named',
	scope: 'document',
	check({ source, data, taken }, report, settings) {
		const { field } = settingsSchema.parse(settings);
		const plan = taken.get(field)?.data;
		if (typeof plan?.year !== 'number' || typeof data.year !== 'number' || plan.year === data.year) return;
		const params = { year: data.year, plan: String(plan.id), planYear: plan.year };
		report({ code: 'plan-year', severity: 'error', place: placeOfField(source, 'year'), params });
	},
};
