import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';
import { minutesBetween } from '../../registers/minutes-between.ts';

/** The purpose that gives so many hours to think it over. */
const settingsSchema = z.strictObject({ purpose: z.string(), hours: z.coerce.number().int(), norm: z.string() });

/** Between notice and consent lie so many real hours, also when clocks are put forward or back. */
export const consentEarly: DocumentRule = {
	code: 'consent-early',
	for: 'named',
	scope: 'document',
	check({ source, data: { purpose, informed, consented } }, report, settings) {
		const { purpose: concerned, hours, norm } = settingsSchema.parse(settings);
		if (purpose !== concerned || typeof informed !== 'string' || typeof consented !== 'string') return;
		const minutes = minutesBetween(informed, consented);
		if (minutes < 0 || minutes >= hours * 60) return;
		const place = placeOfField(source, 'consented');
		const params = { hours: Math.floor(minutes / 60), minutes: Math.floor(minutes % 60), least: hours };
		report({ code: 'consent-early', severity: 'error', place, params, norms: [norm] });
	},
};
