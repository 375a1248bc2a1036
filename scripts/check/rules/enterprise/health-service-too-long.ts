import { z } from 'zod';
import type { CompanyRule, DataGroup } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ country: z.string(), years: z.coerce.number(), norm: z.string() });

/** The approval of the occupational health service reaches no further than approvals are given for. */
export const healthServiceTooLong: CompanyRule = {
	code: 'health-service-too-long',
	for: 'named',
	scope: 'company',
	check({ company, asOf }, report, settings) {
		const { country, years, norm } = settingsSchema.parse(settings);
		const until = (company.data.occupationalHealthService as DataGroup | null)?.approvedUntil;
		if (company.country !== country || asOf === undefined || typeof until !== 'string') return;
		if (until <= `${Number(asOf.slice(0, 4)) + years}${asOf.slice(4)}`) return;
		const place = placeOfField(company.source, 'occupationalHealthService', 'approvedUntil');
		const params = { until, years };
		report({ code: 'health-service-too-long', severity: 'warning', place, params, norms: [norm] });
	},
};
