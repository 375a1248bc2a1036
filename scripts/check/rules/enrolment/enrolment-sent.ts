import { z } from 'zod';
import { later } from '../../../fill/calendar/later.ts';
import { whyClosed } from '../../../fill/calendar/why-closed.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ month: z.coerce.number().int(), days: z.coerce.number().int() });

/** A centre asks for the count on a working day of the month that it is ordered to, and leaves days enough to answer. */
export const enrolmentSent: DocumentRule = {
	code: 'enrolment-sent',
	for: 'named',
	norms: ['S1-B1-4'],
	scope: 'document',
	check({ source, data: { year, sent, replyBy }, company, repository }, report, settings) {
		if (typeof year !== 'number' || typeof sent !== 'string') return;
		const { month, days } = settingsSchema.parse(settings);
		const calendar = repository.calendars.get(company.country);
		const place = placeOfField(source, 'sent');
		const params = { month, year, days };
		if (!sent.startsWith(`${year}-${String(month).padStart(2, '0')}-`))
			report({ code: 'enrolment-sent', severity: 'error', place, params: { why: 'month', day: sent, ...params } });
		else if (calendar !== undefined && whyClosed(sent, calendar, 'en') !== undefined)
			report({ code: 'enrolment-sent', severity: 'error', place, params: { why: 'closed', day: sent, ...params } });
		if (typeof replyBy !== 'string' || replyBy >= later(sent, { days })) return;
		report({
			code: 'enrolment-sent',
			severity: replyBy < sent ? 'error' : 'warning',
			place: placeOfField(source, 'replyBy'),
			params: { why: 'short', day: replyBy, ...params },
		});
	},
};
