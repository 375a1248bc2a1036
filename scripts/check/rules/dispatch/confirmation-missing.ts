import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** By field: the norm that asks for the answer yes. */
const settingsSchema = z.record(z.string(), z.string());

/** What a document has to confirm is answered with yes; where it is not answered at all, the field itself is missing. */
export const confirmationMissing: DocumentRule = {
	code: 'confirmation-missing',
	for: 'named',
	scope: 'document',
	check({ source, data }, report, settings) {
		for (const [field, norm] of Object.entries(settingsSchema.parse(settings))) {
			if (data[field] !== false) continue;
			const label = source.kind.fields.find(({ key }) => key === field)?.label;
			const place = placeOfField(source, field);
			report({ code: 'confirmation-missing', severity: 'error', place, params: { field, label }, norms: [norm] });
		}
	},
};
