import { z } from 'zod';
import { bareName } from '../../../fill/names/bare-name.ts';
import { nearest } from '../../../messages/nearest.ts';
import type { DataGroup, DocumentRule } from '../../../types/index.ts';
import { informationMeetingOf } from '../../meetings/information-meeting-of.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({
	/** A list of names; of groups where `key` says under what the name stands. */
	field: z.string(),
	key: z.string().optional(),
	/** The district itself may be among them. */
	host: z.literal('allowed').optional(),
	severity: z.enum(['error', 'warning']),
	norm: z.string(),
});

/** Who is said to have agreed to an agenda, or come to a meeting, was invited to it. */
export const informationUninvited: DocumentRule = {
	code: 'information-uninvited',
	for: 'named',
	scope: 'document',
	check(subject, report, settings) {
		const { field, key, host, severity, norm } = settingsSchema.parse(settings);
		const meeting = informationMeetingOf(subject);
		const written = subject.data[field];
		if (meeting === undefined || !Array.isArray(written)) return;
		const { services, clinics, guests } = meeting;
		const invited = [...services, ...clinics, ...guests, ...guests.map(({ from }) => ({ name: from }))];
		const known = [...invited.flatMap(({ name }) => name ?? []), ...(host ? [subject.company.name] : [])];
		const bare = new Set(known.map(bareName));
		(written as readonly (string | DataGroup)[]).forEach((item, index) => {
			const name = typeof item === 'string' ? item : item[key ?? ''];
			if (typeof name !== 'string' || bare.has(bareName(name))) return;
			const place = placeOfField(subject.source, field, index, ...(key === undefined ? [] : [key]));
			const params = { name, nearest: nearest(name, known) };
			report({ code: 'information-uninvited', severity, place, params, norms: [norm] });
		});
	},
};
