import { z } from 'zod';
import { valuesAt } from '../../../fill/year/values-at.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** By field: the path of the answer yes that makes it needed, through lists too, and the norm behind it. */
const settingsSchema = z.record(z.string(), z.strictObject({ when: z.string(), norm: z.string() }));

/** Where a document answers yes to something, it says what belongs to that. */
export const fieldNeeded: DocumentRule = {
	code: 'field-needed',
	for: 'named',
	scope: 'document',
	check({ source, data }, report, settings) {
		for (const [field, { when, norm }] of Object.entries(settingsSchema.parse(settings))) {
			const path = when.split('.');
			if ((data[field] ?? null) !== null || !valuesAt(data, path).some(({ value }) => value === true)) continue;
			const label = source.kind.fields.find(({ key }) => key === field)?.label;
			const place = placeOfField(source, path[0] ?? '');
			report({ code: 'field-needed', severity: 'error', place, params: { field, label, when }, norms: [norm] });
		}
	},
};
