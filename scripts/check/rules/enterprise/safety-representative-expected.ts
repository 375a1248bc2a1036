import { z } from 'zod';
import type { CompanyRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ country: z.string(), least: z.coerce.number(), norm: z.string() });

/** A safety representative is named where the number of employees demands one; a warning, since one may be elected and not yet entered. */
export const safetyRepresentativeExpected: CompanyRule = {
	code: 'safety-representative-expected',
	for: 'named',
	scope: 'company',
	check({ company }, report, settings) {
		const { country, least, norm } = settingsSchema.parse(settings);
		const { employees, safetyRepresentative } = company.data;
		if (company.country !== country || typeof employees !== 'number' || employees < least) return;
		if (safetyRepresentative !== null) return;
		report({
			code: 'safety-representative-expected',
			severity: 'warning',
			place: placeOfField(company.source, 'safetyRepresentative'),
			params: { employees, least },
			norms: [norm],
		});
	},
};
