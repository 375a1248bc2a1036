import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** The norm of each purpose that asks for writing. */
const settingsSchema = z.record(z.string(), z.string());

/** Where a consent has to be in writing, one that has been given is. */
export const consentUnwritten: DocumentRule = {
	code: 'consent-unwritten',
	for: 'named',
	scope: 'document',
	check({ source, data: { purpose, consented, written } }, report, settings) {
		const norm = settingsSchema.parse(settings)[String(purpose)];
		if (norm === undefined || consented === null || written === true) return;
		const place = placeOfField(source, written === null ? 'consented' : 'written');
		const params = { said: written === false };
		report({ code: 'consent-unwritten', severity: 'error', place, params, norms: [norm] });
	},
};
