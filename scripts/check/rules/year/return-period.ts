import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ norm: z.string() });

/** The time that a return covers lies in its year, and ends no sooner than it begins. */
export const returnPeriod: DocumentRule = {
	code: 'return-period',
	for: 'named',
	scope: 'document',
	check({ source, data: { year, from, to } }, report, settings) {
		const { norm } = settingsSchema.parse(settings);
		if (typeof year !== 'number' || typeof from !== 'string' || typeof to !== 'string') return;
		const note = (field: 'from' | 'to', fault: 'reversed' | 'year', day: string) => {
			const params = { fault, day, year, from };
			report({ code: 'return-period', severity: 'error', place: placeOfField(source, field), params, norms: [norm] });
		};
		if (!from.startsWith(`${year}-`)) note('from', 'year', from);
		if (!to.startsWith(`${year}-`)) note('to', 'year', to);
		else if (to < from) note('to', 'reversed', to);
	},
};
