import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** What `derived.coverage` says of the main activity. */
const coverageSchema = z.object({ outcome: z.string(), main: z.object({ activities: z.array(z.string()) }) });

/** Where parts of production occupy the same number and it makes a difference, a person has said which is the main one. */
export const coverageTie: DocumentRule = {
	code: 'coverage-tie',
	for: 'named',
	norms: ['S2-A-III'],
	scope: 'document',
	check({ source, derived }, report) {
		// What cannot be read has been reported.
		if (derived.coverage === null) return;
		const { outcome, main } = coverageSchema.parse(derived.coverage);
		if (outcome !== 'undecided') return;
		const place = placeOfField(source, 'activities');
		report({ code: 'coverage-tie', severity: 'error', place, params: { activities: main.activities } });
	},
};
