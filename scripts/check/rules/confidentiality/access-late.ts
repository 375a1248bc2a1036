import { z } from 'zod';
import { later } from '../../../fill/calendar/later.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** Our own standard where the rules say "as soon as possible". */
const settingsSchema = z.strictObject({ days: z.coerce.number().int(), norm: z.string() });

/** Who asks what is kept about them is answered within so many days, and not before asking. */
export const accessLate: DocumentRule = {
	code: 'access-late',
	for: 'named',
	scope: 'document',
	check({ source, data: { asked, answered }, asOf }, report, settings) {
		const { days, norm } = settingsSchema.parse(settings);
		if (typeof asked !== 'string') return;
		const day = typeof answered === 'string' ? answered : asOf;
		if (day === undefined) return;
		const isBefore = typeof answered === 'string' && answered < asked;
		if (!isBefore && day <= later(asked, { days })) return;
		const place = placeOfField(source, typeof answered === 'string' ? 'answered' : 'asked');
		const params = { asked, answered: typeof answered === 'string' ? answered : undefined, days };
		report({ code: 'access-late', severity: isBefore ? 'error' : 'warning', place, params, norms: [norm] });
	},
};
