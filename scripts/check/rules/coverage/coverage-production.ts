import type { DataGroup, DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** An activity that belongs to an industry is production proper. */
export const coverageProduction: DocumentRule = {
	code: 'coverage-production',
	for: 'named',
	norms: ['S2-A-III'],
	scope: 'document',
	check({ source, data }, report) {
		if (!Array.isArray(data.activities)) return;
		for (const [index, { what, industry, production }] of (data.activities as readonly DataGroup[]).entries()) {
			if (production !== false || typeof what !== 'string' || typeof industry !== 'string') continue;
			const place = placeOfField(source, 'activities', index, 'production');
			report({ code: 'coverage-production', severity: 'error', place, params: { what, industry } });
		}
	},
};
