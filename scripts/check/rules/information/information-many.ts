import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { informationMeetingOf } from '../../meetings/information-meeting-of.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({
	most: z.coerce.number().int(),
	/** A list of those who came; without it, those invited are counted. */
	field: z.string().optional(),
	norm: z.string(),
});

/** The circle of an information meeting is a limited one. */
export const informationMany: DocumentRule = {
	code: 'information-many',
	for: 'named',
	scope: 'document',
	check(subject, report, settings) {
		const { most, field, norm } = settingsSchema.parse(settings);
		const listed = field === undefined ? undefined : subject.data[field];
		const found = Array.isArray(listed) ? listed.length : (informationMeetingOf(subject)?.invited ?? 0);
		if (found <= most) return;
		const place = placeOfField(subject.source, field ?? 'form');
		const params = { found, most };
		report({ code: 'information-many', severity: 'warning', place, params, norms: [norm] });
	},
};
