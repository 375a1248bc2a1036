import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** The norm behind the duty by risk, and that behind the list of industries. */
const settingsSchema = z.strictObject({ risk: z.string(), list: z.string() });

/** What `derived.obligation` says of the conclusion. */
const derivedSchema = z.object({
	outcome: z.string(),
	why: z.enum(['risk', 'dispensed', 'listed', 'none', 'unknown']),
	code: z.string(),
});

/** The conclusion on the duty follows from the risk, the dispensation and the industry that are stated. */
export const obligationConclusion: DocumentRule = {
	code: 'obligation-conclusion',
	for: 'named',
	scope: 'document',
	check({ source, data: { conclusion }, derived }, report, settings) {
		const { risk, list } = settingsSchema.parse(settings);
		// What cannot be read has been reported.
		if (derived.obligation === null || typeof conclusion !== 'string') return;
		const { outcome, why, code } = derivedSchema.parse(derived.obligation);
		if (outcome === conclusion) return;
		const place = placeOfField(source, 'conclusion');
		const params = { written: conclusion, outcome, why, code };
		report({ code: 'obligation-conclusion', severity: 'error', place, params, norms: [why === 'risk' ? risk : list] });
	},
};
