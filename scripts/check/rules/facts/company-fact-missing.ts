import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** By fact: the norm that asks for it. */
const settingsSchema = z.record(z.string(), z.string());

/** What a document says of its company stands among the company's facts. */
export const companyFactMissing: DocumentRule = {
	code: 'company-fact-missing',
	for: 'named',
	scope: 'document',
	ofFacts: true,
	check({ company }, report, settings) {
		for (const [fact, norm] of Object.entries(settingsSchema.parse(settings))) {
			const value = company.data[fact] ?? null;
			if (value !== null && !(Array.isArray(value) && value.length === 0)) continue;
			const place = placeOfField(company.source, fact);
			report({ code: 'company-fact-missing', severity: 'error', place, params: { fact }, norms: [norm] });
		}
	},
};
