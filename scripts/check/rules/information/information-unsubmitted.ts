import { z } from 'zod';
import { isInForce } from '../../../fill/life/is-in-force.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { informationMeetingOf } from '../../meetings/information-meeting-of.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ norm: z.string() });

/** Minutes in force have been sent to the directorate, and not before the meeting. */
export const informationUnsubmitted: DocumentRule = {
	code: 'information-unsubmitted',
	for: 'named',
	scope: 'document',
	check(subject, report, settings) {
		const { norm } = settingsSchema.parse(settings);
		const { doc, source, data } = subject;
		const held = informationMeetingOf(subject)?.held ?? undefined;
		const submitted = typeof data.submitted === 'string' ? data.submitted : undefined;
		const early = submitted !== undefined && held !== undefined && submitted < held;
		if (!early && (submitted !== undefined || !isInForce(doc.meta.status.state))) return;
		const params = { submitted, held };
		const place = placeOfField(source, 'submitted');
		report({ code: 'information-unsubmitted', severity: 'error', place, params, norms: [norm] });
	},
};
