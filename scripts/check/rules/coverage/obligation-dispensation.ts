import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ register: z.string(), norm: z.string() });

/** What `derived.obligation` holds of the dispensation. */
const derivedSchema = z.object({ dispensation: z.unknown() });

/** A dispensation that the duty is assessed by stands in the register, and holds on the day of the assessment. */
export const obligationDispensation: DocumentRule = {
	code: 'obligation-dispensation',
	for: 'named',
	scope: 'document',
	check({ source, company, data, derived }, report, settings) {
		const { register, norm } = settingsSchema.parse(settings);
		const { dispensation: number, assessed } = data;
		if (typeof number !== 'string' || derived.obligation === null) return;
		if (derivedSchema.parse(derived.obligation).dispensation !== null) return;
		const rows = company.registers.get(register)?.rows ?? [];
		const params = { number, known: rows.some((row) => row.number === number), assessed: String(assessed) };
		const place = placeOfField(source, 'dispensation');
		report({ code: 'obligation-dispensation', severity: 'error', place, params, norms: [norm] });
	},
};
