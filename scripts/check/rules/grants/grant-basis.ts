import { z } from 'zod';
import { awardOf } from '../../../fill/grants/award-of.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ application: z.string(), norm: z.string() });

/** No more is granted than the expenses that it is granted for. */
export const grantBasis: DocumentRule = {
	code: 'grant-basis',
	for: 'named',
	scope: 'document',
	check({ source, data, taken }, report, settings) {
		const { application, norm } = settingsSchema.parse(settings);
		const award = awardOf(data, taken.get(application)?.data);
		if (award === undefined || award.grant.lessThanOrEqualTo(award.basis)) return;
		const params = { grant: award.grant.toFixed(), basis: award.basis.toFixed() };
		const place = placeOfField(source, data.grant === null ? 'basis' : 'grant');
		report({ code: 'grant-basis', severity: 'error', place, params, norms: [norm] });
	},
};
