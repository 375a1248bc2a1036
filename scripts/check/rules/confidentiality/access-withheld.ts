import { z } from 'zod';
import { groupIn, listIn } from '../../../fields/datum.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** The only regard that something may be withheld for. */
const settingsSchema = z.strictObject({ regard: z.string(), norm: z.string() });

/** Nothing but medical information is withheld from the one it is about, and only out of regard for that one. */
export const accessWithheld: DocumentRule = {
	code: 'access-withheld',
	for: 'named',
	scope: 'document',
	check({ source, data }, report, settings) {
		const { regard: allowed, norm } = settingsSchema.parse(settings);
		const withheld = listIn(data.withheld).map(groupIn);
		for (const [index, { what, medical, regard }] of withheld.entries()) {
			const why = medical === false ? 'not-medical' : regard === allowed || regard === null ? undefined : 'regard';
			if (why === undefined) continue;
			const place = placeOfField(source, 'withheld', index, why === 'regard' ? 'regard' : 'medical');
			const params = { what: String(what), why } as const;
			report({ code: 'access-withheld', severity: 'error', place, params, norms: [norm] });
		}
	},
};
