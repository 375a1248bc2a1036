import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ fields: z.array(z.string()) });

/** A number that fills a blank of a statute is at least 1. */
export const statuteZero: DocumentRule = {
	code: 'statute-zero',
	for: 'named',
	scope: 'document',
	check({ source, data }, report, settings) {
		const { fields } = settingsSchema.parse(settings);
		for (const { key, provision = '', norms } of source.kind.fields) {
			if (!fields.includes(key) || data[key] !== 0) continue;
			const params = { field: key, provision };
			report({ code: 'statute-zero', severity: 'error', place: placeOfField(source, key), params, norms });
		}
	},
};
