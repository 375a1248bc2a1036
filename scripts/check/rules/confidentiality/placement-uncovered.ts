import { z } from 'zod';
import { listIn } from '../../../fields/datum.ts';
import { bareName } from '../../../fill/names/bare-name.ts';
import { nearest } from '../../../messages/nearest.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ norm: z.string() });

/** The employer gets no recommendation that the employee was not told of before consenting. */
export const placementUncovered: DocumentRule = {
	code: 'placement-uncovered',
	for: 'named',
	scope: 'document',
	check({ source, data, taken }, report, settings) {
		const { norm } = settingsSchema.parse(settings);
		const consent = taken.get('consent');
		// A consent to something else has none, and that is told by itself.
		if (!Array.isArray(consent?.data.recommendations)) return;
		const told = listIn(consent.data.recommendations).map(String);
		for (const [index, recommendation] of listIn(data.recommendations).map(String).entries()) {
			if (told.some((text) => bareName(text) === bareName(recommendation))) continue;
			const params = { recommendation, id: String(data.consent), nearest: nearest(recommendation, told) };
			const place = placeOfField(source, 'recommendations', index);
			report({ code: 'placement-uncovered', severity: 'error', place, params, norms: [norm] });
		}
	},
};
