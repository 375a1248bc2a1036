import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ days: z.coerce.number().int() });

/** Those who are called to a delegate meeting hear of it in good time: practice, since no rule says when. */
export const delegateNotice: DocumentRule = {
	code: 'delegate-notice',
	for: 'named',
	scope: 'document',
	check({ source, data: { held, date } }, report, settings) {
		const { days: least } = settingsSchema.parse(settings);
		// A bare year tells of no day.
		if (typeof held !== 'string' || typeof date !== 'string' || date.length === 4) return;
		const { days } = Temporal.PlainDate.from(date).until(held);
		if (days >= least) return;
		const place = placeOfField(source, 'date');
		report({ code: 'delegate-notice', severity: 'warning', place, params: { days, least } });
	},
};
