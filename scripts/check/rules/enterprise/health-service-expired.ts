import { z } from 'zod';
import type { CompanyRule, DataGroup } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ country: z.string(), norm: z.string() });

/** The approval of the occupational health service has not run out. */
export const healthServiceExpired: CompanyRule = {
	code: 'health-service-expired',
	for: 'named',
	scope: 'company',
	check({ company, asOf }, report, settings) {
		const { country, norm } = settingsSchema.parse(settings);
		const until = (company.data.occupationalHealthService as DataGroup | null)?.approvedUntil;
		if (company.country !== country || asOf === undefined || typeof until !== 'string' || until >= asOf) return;
		const place = placeOfField(company.source, 'occupationalHealthService', 'approvedUntil');
		report({ code: 'health-service-expired', severity: 'error', place, params: { until, asOf }, norms: [norm] });
	},
};
