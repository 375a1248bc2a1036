import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** The law that is decided by, the field with the day of the decision, and the norm that puts the law in force. */
const settingsSchema = z.strictObject({ law: z.string(), field: z.string(), norm: z.string() });

/** Nothing is decided by a law before it is in force. */
export const decisionEarly: DocumentRule = {
	code: 'decision-early',
	for: 'named',
	scope: 'document',
	check({ source, data, repository: { laws } }, report, settings) {
		const { law, field, norm } = settingsSchema.parse(settings);
		const inForce = laws.get(law)?.inForce;
		const day = data[field];
		// A year alone is not before a day in it.
		if (typeof day !== 'string' || inForce === undefined || day >= inForce.slice(0, day.length)) return;
		const place = placeOfField(source, field);
		report({ code: 'decision-early', severity: 'error', place, params: { day, inForce }, norms: [norm] });
	},
};
