import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { informationMeetingOf } from '../../meetings/information-meeting-of.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ norm: z.string() });

/** An information meeting is held somewhere: where the invitation says, else at the district's office. */
export const informationPlace: DocumentRule = {
	code: 'information-place',
	for: 'named',
	scope: 'document',
	check(subject, report, settings) {
		const { norm } = settingsSchema.parse(settings);
		const { source, company } = subject;
		if (informationMeetingOf(subject)?.place !== null || company.data.address !== null) return;
		const place = placeOfField(source, 'place');
		report({ code: 'information-place', severity: 'error', place, params: {}, norms: [norm] });
	},
};
