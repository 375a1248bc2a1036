import { z } from 'zod';
import type { DataGroup, DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ norm: z.string() });

/** A return says how many the service serves; where its registers tell, what is stated agrees with them. */
export const returnServed: DocumentRule = {
	code: 'return-served',
	for: 'named',
	scope: 'document',
	check({ source, data, derived }, report, settings) {
		const norms = [settingsSchema.parse(settings).norm];
		const stated = data.served as DataGroup | null;
		const counted = derived.periodicReturn as DataGroup;
		for (const what of ['enterprises', 'employees'] as const) {
			const [said, found] = [stated?.[what], counted[what]];
			const place = placeOfField(source, 'served', ...(stated === null ? [] : [what]));
			if (typeof found !== 'number') {
				const params = { what, stated: undefined, found: undefined };
				report({ code: 'return-served', severity: 'error', place, params, norms });
			} else if (typeof said === 'number' && said !== found) {
				const params = { what, stated: said, found };
				report({ code: 'return-served', severity: 'error', place, params, norms });
			}
		}
	},
};
