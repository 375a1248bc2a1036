import { z } from 'zod';
import { bareName } from '../../../fill/names/bare-name.ts';
import type { Datum, DocumentRule } from '../../../types/index.ts';
import { noticeIn } from '../../meetings/notice-in.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ all: z.array(z.string()) });

/** Every site that is to appoint is told, by name or with all the others. */
export const appointmentRecipient: DocumentRule = {
	code: 'appointment-recipient',
	for: 'named',
	norms: ['S1-p7d'],
	scope: 'document',
	check(subject, report, settings) {
		const { source, data } = subject;
		const { all } = settingsSchema.parse(settings);
		const written = Array.isArray(data.recipients) ? (data.recipients as readonly Datum[]) : [];
		const named = written.filter((one) => typeof one === 'string').map((one) => bareName(one));
		if (all.some((one) => named.includes(bareName(one)))) return;
		const { members, deputies } = noticeIn(subject)?.appointments() ?? { members: [], deputies: [] };
		for (const { site } of [...members, ...deputies]) {
			if (named.some((one) => one.includes(bareName(site)))) continue;
			const place = placeOfField(source, 'recipients');
			report({ code: 'appointment-recipient', severity: 'error', place, params: { site } });
		}
	},
};
