import { z } from 'zod';
import { bareName } from '../../../fill/names/bare-name.ts';
import type { CompanyRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';
import { rowsOf } from '../../registers/rows-of.ts';

const settingsSchema = z.strictObject({ register: z.string(), norm: z.string() });

/**
 * A service of one enterprise serves the sites of others by agreement only. A site is the enterprise's own when the
 * column `enterprise` says so, or, where that is empty, when it is itself the enterprise.
 */
export const affiliationAgreementMissing: CompanyRule = {
	code: 'affiliation-agreement-missing',
	for: 'named',
	scope: 'company',
	check({ company }, report, settings) {
		const { register, norm } = settingsSchema.parse(settings);
		const { enterprise, affiliationAgreement } = company.data;
		if (affiliationAgreement !== null || typeof enterprise !== 'string') return;
		const others = rowsOf(company.registers.get(register))
			.map(({ cells }) => ({ site: cells.site, owner: cells.enterprise ?? cells.site }))
			.filter(({ owner }) => typeof owner === 'string' && bareName(owner) !== bareName(enterprise))
			.map(({ site }) => String(site));
		if (others.length === 0) return;
		const place = placeOfField(company.source, 'affiliationAgreement');
		const params = { enterprise, sites: others };
		report({ code: 'affiliation-agreement-missing', severity: 'error', place, params, norms: [norm] });
	},
};
