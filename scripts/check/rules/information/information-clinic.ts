import { z } from 'zod';
import { bareName } from '../../../fill/names/bare-name.ts';
import { nearest } from '../../../messages/nearest.ts';
import type { CompanyRule, DataGroup } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ norm: z.string() });

/** The clinics of a district lie in its counties; others are not invited as its own. */
export const informationClinic: CompanyRule = {
	code: 'information-clinic',
	for: 'named',
	scope: 'company',
	check({ company }, report, settings) {
		const { norm } = settingsSchema.parse(settings);
		const { clinics, counties } = company.data;
		if (!Array.isArray(clinics) || !Array.isArray(counties)) return;
		const known = counties as readonly string[];
		(clinics as readonly DataGroup[]).forEach(({ name, county }, index) => {
			if (typeof name !== 'string' || typeof county !== 'string') return;
			if (known.some((one) => bareName(one) === bareName(county))) return;
			const place = placeOfField(company.source, 'clinics', index, 'county');
			const params = { clinic: name, county, nearest: nearest(county, known) };
			report({ code: 'information-clinic', severity: 'error', place, params, norms: [norm] });
		});
	},
};
