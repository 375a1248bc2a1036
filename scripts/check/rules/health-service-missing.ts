import { z } from 'zod';
import type { CompanyRule } from '../../types/index.ts';
import { codesOf } from '../codes-of.ts';
import { placeOfField } from '../place-of-field.ts';

const settingsSchema = z.object({ country: z.string() });

/** An enterprise in an industry on the law's list has an occupational health service. */
export const healthServiceMissing: CompanyRule = {
	code: 'health-service-missing',
	for: 'named',
	scope: 'company',
	check({ company, repository: { industries } }, report, settings) {
		const { country } = settingsSchema.parse(settings);
		if (industries === undefined || company.country !== country) return;
		if (company.data.occupationalHealthService !== null) return;
		const obliged = codesOf(company).find(
			({ code, edition }) =>
				edition === industries.obligedEdition && industries.obliged.some((listed) => isWithin(code, listed)),
		);
		if (obliged === undefined) return;
		const place = placeOfField(company.source, 'occupationalHealthService');
		const params = { code: obliged.code };
		report({ code: 'health-service-missing', severity: 'error', place, params, norms: [industries.norm] });
	},
};

/** `16.100` lies within `16` and `16.1`. */
function isWithin(code: string, listed: string): boolean {
	return code === listed || (code.startsWith(listed) && (listed.includes('.') || code[listed.length] === '.'));
}
