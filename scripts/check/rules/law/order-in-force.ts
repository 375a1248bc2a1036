import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ norm: z.string() });

/** What `derived.order` holds of it. */
const derivedSchema = z.object({ day: z.string().nullable(), onReceipt: z.boolean() });

/** An order says when it comes into force: on a day, or when it is received. */
export const orderInForce: DocumentRule = {
	code: 'order-in-force',
	for: 'named',
	scope: 'document',
	check({ doc, source, data, derived }, report, settings) {
		const { norm } = settingsSchema.parse(settings);
		const { day, onReceipt } = derivedSchema.parse(derived.order);
		const written = data.inForce;
		if (day !== null || onReceipt || typeof written !== 'string') return;
		const words = source.kind.words.get('onReceipt')?.[doc.language] ?? '';
		const params = { text: written, words };
		const place = placeOfField(source, 'inForce');
		report({ code: 'order-in-force', severity: 'error', place, params, norms: [norm], expected: [words] });
	},
};
