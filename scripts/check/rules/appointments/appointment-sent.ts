import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ month: z.coerce.number().int() });

/** The sites are told when their replies are in and before the delegate meeting, the month of which is ordered. */
export const appointmentSent: DocumentRule = {
	code: 'appointment-sent',
	for: 'named',
	norms: ['S1-p7d'],
	scope: 'document',
	check({ source, data: { year, sent }, derived, taken }, report, settings) {
		const { month } = settingsSchema.parse(settings);
		if (typeof sent !== 'string' || typeof year !== 'number') return;
		const place = placeOfField(source, 'sent');
		const begins = `${year}-${String(month).padStart(2, '0')}-01`;
		const { meeting } = (derived.appointing ?? {}) as { readonly meeting?: unknown };
		const { year: asked, replyBy } = taken.get('request')?.data ?? {};
		if (typeof asked === 'number' && asked !== year) {
			const params = { why: 'year', sent, day: String(asked) } as const;
			report({ code: 'appointment-sent', severity: 'error', place: placeOfField(source, 'request'), params });
		} else if (typeof replyBy === 'string' && sent < replyBy) {
			const params = { why: 'before-replies', sent, day: replyBy } as const;
			report({ code: 'appointment-sent', severity: 'warning', place, params });
		}
		if (typeof meeting === 'string' && sent >= meeting)
			report({
				code: 'appointment-sent',
				severity: 'error',
				place,
				params: { why: 'after-meeting', sent, day: meeting },
			});
		else if (sent >= begins)
			report({ code: 'appointment-sent', severity: 'warning', place, params: { why: 'late', sent, day: begins } });
	},
};
