import { z } from 'zod';
import { bareName } from '../../../fill/names/bare-name.ts';
import type { CompanyRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({
	least: z.coerce.number().int(),
	most: z.coerce.number().int().optional(),
	norm: z.string(),
});

/** A service is for as many branches as its way of organising is for: a centre for several, a branch service for one. */
export const serviceBranches: CompanyRule = {
	code: 'service-branches',
	for: 'named',
	scope: 'company',
	check({ company }, report, settings) {
		const { least, most, norm } = settingsSchema.parse(settings);
		const { branches } = company.data;
		if (!Array.isArray(branches)) return;
		const found = new Set(branches.filter((branch) => typeof branch === 'string').map(bareName)).size;
		if (found >= least && found <= (most ?? Number.POSITIVE_INFINITY)) return;
		const place = placeOfField(company.source, 'branches');
		const params = { found, least, most };
		report({ code: 'service-branches', severity: 'error', place, params, norms: [norm] });
	},
};
