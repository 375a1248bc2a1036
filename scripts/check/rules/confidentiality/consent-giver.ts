import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** By purpose: who can give it. */
const settingsSchema = z.record(z.string(), z.strictObject({ by: z.string(), norm: z.string() }));

/** A consent that has been given comes from the one whose it is to give: the employee, or for its production the enterprise. */
export const consentGiver: DocumentRule = {
	code: 'consent-giver',
	for: 'named',
	scope: 'document',
	check({ source, data: { purpose, consented, by } }, report, settings) {
		const asked = settingsSchema.parse(settings)[String(purpose)];
		if (asked === undefined || consented === null || by === asked.by) return;
		const place = placeOfField(source, by === null ? 'consented' : 'by');
		const params = { by: typeof by === 'string' ? by : undefined, needed: asked.by };
		report({ code: 'consent-giver', severity: 'error', place, params, norms: [asked.norm] });
	},
};
