import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ norm: z.string() });

/** What `derived.appeal` says of the time limit. */
const derivedSchema = z.object({ deadline: z.string(), late: z.boolean().nullable() });

/** An appeal that comes after its last day says for which special reasons it may be dealt with. */
export const appealLate: DocumentRule = {
	code: 'appeal-late',
	for: 'named',
	scope: 'document',
	check({ source, data: { appealed, lateReason }, derived }, report, settings) {
		const { norm } = settingsSchema.parse(settings);
		// What cannot be read has been reported.
		if (derived.appeal === null || typeof appealed !== 'string' || lateReason !== null) return;
		const { deadline, late } = derivedSchema.parse(derived.appeal);
		if (late !== true) return;
		const place = placeOfField(source, 'appealed');
		report({ code: 'appeal-late', severity: 'error', place, params: { appealed, deadline }, norms: [norm] });
	},
};
