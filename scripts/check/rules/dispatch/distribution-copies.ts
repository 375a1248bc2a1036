import { z } from 'zod';
import type { DataGroup, DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ norm: z.string() });

/** Whoever stands in a distribution list with a number of copies gets at least one, and stands there once. */
export const distributionCopies: DocumentRule = {
	code: 'distribution-copies',
	for: 'named',
	scope: 'document',
	check({ source, data }, report, settings) {
		const { norm } = settingsSchema.parse(settings);
		const entries = Array.isArray(data.distribution) ? (data.distribution as readonly DataGroup[]) : [];
		const seen = new Set<string>();
		for (const [index, entry] of entries.entries()) {
			const recipient = String(entry.recipient);
			const params = { recipient };
			if (entry.copies === 0) {
				const place = placeOfField(source, 'distribution', index, 'copies');
				report({ code: 'distribution-copies', severity: 'error', place, params, norms: [norm] });
			}
			if (entry.recipient !== null && seen.has(recipient.toLowerCase())) {
				const place = placeOfField(source, 'distribution', index, 'recipient');
				report({ code: 'distribution-twice', severity: 'error', place, params, norms: [norm] });
			}
			seen.add(recipient.toLowerCase());
		}
	},
};
