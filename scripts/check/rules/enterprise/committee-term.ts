import { z } from 'zod';
import { later } from '../../../fill/calendar/later.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({
	/** The committee that has a term of so many years. */
	committee: z.string(),
	years: z.coerce.number().int(),
	/** The last day of the first term, which may be shorter. */
	first: z.iso.date(),
	norm: z.string(),
});

const periodSchema = z.object({ from: z.string(), to: z.string() });

/** The members of a committee sit for its term. */
export const committeeTerm: DocumentRule = {
	code: 'committee-term',
	for: 'named',
	scope: 'document',
	check({ source, data }, report, settings) {
		const { committee, years, first, norm } = settingsSchema.parse(settings);
		if (data.committee !== committee) return;
		const { data: period } = periodSchema.safeParse(data.period);
		// A day that cannot be read has been reported.
		if (period === undefined && data.period !== null) return;
		const last = period && later(later(period.from, { years }), { days: -1 });
		if (period !== undefined && (period.to === last || (period.to === first && period.from < first))) return;
		const place = placeOfField(source, 'period', ...(period === undefined ? [] : ['to']));
		const params = { to: period?.to, last, years };
		report({ code: 'committee-term', severity: 'error', place, params, norms: [norm] });
	},
};
