import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** The field that names the document before this one, and its kind. */
const settingsSchema = z.strictObject({ field: z.enum(['invitation', 'agenda']), kind: z.string() });

/** An agenda has its invitation, and minutes have their agenda. */
export const delegateChain: DocumentRule = {
	code: 'delegate-chain',
	for: 'named',
	norms: ['S1-p8a', 'S1-p8c'],
	scope: 'document',
	check({ source, data }, report, settings) {
		const params = settingsSchema.parse(settings);
		// A number that no document has is told of where it is taken over.
		if (typeof data[params.field] === 'string') return;
		report({ code: 'delegate-chain', severity: 'error', place: placeOfField(source, params.field), params });
	},
};
