import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** `before`: what the statute's text has before the field. */
const settingsSchema = z.record(z.string(), z.strictObject({ fact: z.string(), before: z.string().optional() }));

/** A statute calls its centre, the seat and the district what the centre's own facts call them. */
export const statuteFact: DocumentRule = {
	code: 'statute-fact',
	for: 'named',
	scope: 'document',
	check({ doc, source, company, data }, report, settings) {
		// A draft still has the words of the example.
		if (doc.meta.status.state === 'draft') return;
		for (const [field, { fact, before }] of Object.entries(settingsSchema.parse(settings))) {
			const known = company.data[fact];
			const own = data[field];
			if (typeof known !== 'string' || typeof own !== 'string') continue;
			const written = before === undefined ? own : `${before} ${own}`;
			if (written === known) continue;
			const norms = source.kind.fields.find(({ key }) => key === field)?.norms ?? [];
			const params = { field, written, fact, known };
			report({ code: 'statute-fact', severity: 'warning', place: placeOfField(source, field), params, norms });
		}
	},
};
