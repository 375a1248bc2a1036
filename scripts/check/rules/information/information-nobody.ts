import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { informationMeetingOf } from '../../meetings/information-meeting-of.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ norm: z.string() });

/** A service or a clinic of the district is invited to its information meeting. */
export const informationNobody: DocumentRule = {
	code: 'information-nobody',
	for: 'named',
	scope: 'document',
	check(subject, report, settings) {
		const { norm } = settingsSchema.parse(settings);
		const meeting = informationMeetingOf(subject);
		if (meeting === undefined || meeting.services.length + meeting.clinics.length > 0) return;
		const place = placeOfField(subject.source, 'form');
		report({ code: 'information-nobody', severity: 'error', place, params: {}, norms: [norm] });
	},
};
