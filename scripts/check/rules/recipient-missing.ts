import { z } from 'zod';
import type { DocumentRule } from '../../types/index.ts';
import { placeOfField } from '../place-of-field.ts';

const settingsSchema = z.strictObject({ recipient: z.string(), norm: z.string() });

/** The one that a document has to be sent to is among its recipients. */
export const recipientMissing: DocumentRule = {
	code: 'recipient-missing',
	for: 'named',
	scope: 'document',
	check({ source, data: { recipients } }, report, settings) {
		const { recipient, norm } = settingsSchema.parse(settings);
		const named = Array.isArray(recipients) ? (recipients as readonly string[]) : [];
		if (named.some((one) => one.toLowerCase() === recipient.toLowerCase())) return;
		const place = placeOfField(source, 'recipients');
		report({ code: 'recipient-missing', severity: 'error', place, params: { recipient }, norms: [norm] });
	},
};
