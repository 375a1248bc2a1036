import { z } from 'zod';
import { bareName } from '../../../fill/names/bare-name.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { informationMeetingOf } from '../../meetings/information-meeting-of.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ norm: z.string() });

/**
 * An agenda is agreed with somebody; and of both the services and the clinics that are invited, one at least has agreed.
 */
export const informationAgreement: DocumentRule = {
	code: 'information-agreement',
	for: 'named',
	scope: 'document',
	check(subject, report, settings) {
		const { norm } = settingsSchema.parse(settings);
		const { agreedWith } = subject.data;
		const meeting = informationMeetingOf(subject);
		const place = placeOfField(subject.source, 'agreedWith');
		if (meeting === undefined || !Array.isArray(agreedWith)) return;
		if (agreedWith.length === 0) {
			const params = { side: 'all' } as const;
			report({ code: 'information-agreement', severity: 'error', place, params, norms: [norm] });
			return;
		}
		const agreed = new Set((agreedWith as readonly string[]).map(bareName));
		for (const side of ['services', 'clinics'] as const) {
			const names = meeting[side].flatMap(({ name }) => name ?? []);
			if (names.length === 0 || names.some((name) => agreed.has(bareName(name)))) continue;
			report({ code: 'information-agreement', severity: 'warning', place, params: { side }, norms: [norm] });
		}
	},
};
