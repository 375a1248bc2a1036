import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** What `derived.coverage` says of the parts of production that occupy most people. */
const coverageSchema = z.object({ most: z.array(z.string()) });

/** Only a part of production that occupies most people is named as the main activity. */
export const coverageMainActivity: DocumentRule = {
	code: 'coverage-main-activity',
	for: 'named',
	norms: ['S2-A-III'],
	scope: 'document',
	check({ source, data: { mainActivity: named }, derived }, report) {
		// What cannot be read has been reported.
		if (typeof named !== 'string' || derived.coverage === null) return;
		const { most } = coverageSchema.parse(derived.coverage);
		if (most.includes(named)) return;
		const place = placeOfField(source, 'mainActivity');
		report({ code: 'coverage-main-activity', severity: 'error', place, params: { named, most } });
	},
};
