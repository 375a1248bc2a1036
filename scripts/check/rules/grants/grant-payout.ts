import { z } from 'zod';
import { awardOf } from '../../../fill/grants/award-of.ts';
import { expenseLines, totalOf } from '../../../fill/grants/expense-lines.ts';
import { payoutOf } from '../../../fill/grants/payout-of.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ application: z.string(), norm: z.string() });

/** A payout that an account states is what the grant comes to by the expenses that were documented. */
export const grantPayout: DocumentRule = {
	code: 'grant-payout',
	for: 'named',
	scope: 'document',
	check({ source, data, taken }, report, settings) {
		const { application, norm } = settingsSchema.parse(settings);
		const award = awardOf(data, taken.get(application)?.data);
		if (award === undefined || typeof data.payout !== 'string' || !Array.isArray(data.expenses)) return;
		const documented = totalOf(expenseLines(data.expenses));
		const computed = payoutOf(award, documented);
		if (computed.equals(data.payout)) return;
		const params = {
			stated: data.payout,
			computed: computed.toFixed(),
			documented: documented.toFixed(),
			grant: award.grant.toFixed(),
			basis: award.basis.toFixed(),
		};
		const place = placeOfField(source, 'payout');
		report({ code: 'grant-payout', severity: 'error', place, params, norms: [norm] });
	},
};
