import { z } from 'zod';
import { obligedCode } from '../../../fill/coverage/obliged-code.ts';
import type { CompanyRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ country: z.string() });

/** An enterprise in an industry on the law's list has an occupational health service. */
export const healthServiceMissing: CompanyRule = {
	code: 'health-service-missing',
	for: 'named',
	alsoNorms: ({ industries }) => (industries === undefined ? [] : [industries.norm]),
	scope: 'company',
	check({ company, repository: { industries } }, report, settings) {
		const { country } = settingsSchema.parse(settings);
		if (industries === undefined || company.country !== country) return;
		if (company.data.occupationalHealthService !== null) return;
		const code = obligedCode(company, industries);
		if (code === undefined) return;
		const place = placeOfField(company.source, 'occupationalHealthService');
		report({ code: 'health-service-missing', severity: 'error', place, params: { code }, norms: [industries.norm] });
	},
};
