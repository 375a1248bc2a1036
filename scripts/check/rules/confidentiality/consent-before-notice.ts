import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';
import { minutesBetween } from '../../registers/minutes-between.ts';

const settingsSchema = z.strictObject({ norm: z.string() });

/** Nobody consents before being told to what. */
export const consentBeforeNotice: DocumentRule = {
	code: 'consent-before-notice',
	for: 'named',
	scope: 'document',
	check({ source, data: { informed, consented } }, report, settings) {
		const { norm } = settingsSchema.parse(settings);
		if (typeof informed !== 'string' || typeof consented !== 'string') return;
		if (minutesBetween(informed, consented) >= 0) return;
		const place = placeOfField(source, 'consented');
		const params = { informed, consented };
		report({ code: 'consent-before-notice', severity: 'error', place, params, norms: [norm] });
	},
};
