import { z } from 'zod';
import { isInForce } from '../../../fill/life/is-in-force.ts';
import type { Datum, DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** What a consent cannot do without. */
const needs = ['information', 'to', 'authority', 'recommendations', 'informed', 'consented'] as const;

/** By purpose. */
const settingsSchema = z.record(
	z.string(),
	z.strictObject({ needs: z.array(z.enum(needs)), norm: z.string().optional() }),
);

/** A consent in force says all that its purpose asks for; until then it is a form to be filled in by hand. */
export const consentMissing: DocumentRule = {
	code: 'consent-missing',
	for: 'named',
	scope: 'document',
	check({ source, data, doc }, report, settings) {
		const asked = settingsSchema.parse(settings)[String(data.purpose)];
		if (asked === undefined || !isInForce(doc.meta.status.state)) return;
		for (const field of asked.needs) {
			if (!isEmpty(data[field])) continue;
			const place = placeOfField(source, field);
			const params = { field, purpose: String(data.purpose) };
			const norms = asked.norm === undefined ? [] : [asked.norm];
			report({ code: 'consent-missing', severity: 'error', place, params, norms });
		}
	},
};

function isEmpty(datum: Datum | undefined): boolean {
	return datum === undefined || datum === null || (Array.isArray(datum) && datum.length === 0);
}
