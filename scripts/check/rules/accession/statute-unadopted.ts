import { z } from 'zod';
import { isInForce } from '../../../fill/life/is-in-force.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ fields: z.array(z.string()) });

/** A statute in force says when it was adopted, and by whom. */
export const statuteUnadopted: DocumentRule = {
	code: 'statute-unadopted',
	for: 'named',
	scope: 'document',
	check({ doc, source, data }, report, settings) {
		const { fields } = settingsSchema.parse(settings);
		if (!isInForce(doc.meta.status.state)) return;
		for (const field of fields) {
			if (data[field] !== null) continue;
			report({ code: 'statute-unadopted', severity: 'error', place: placeOfField(source, field), params: { field } });
		}
	},
};
