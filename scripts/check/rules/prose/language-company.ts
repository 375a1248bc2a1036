import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ country: z.string(), norm: z.string() });

/** A document of a firm in the country is in a language that its people read: Norwegian, and Nynorsk where the firm writes it. */
export const languageCompany: DocumentRule = {
	code: 'language-company',
	for: 'named',
	scope: 'document',
	check({ doc, source, company }, report, settings) {
		const { country, norm } = settingsSchema.parse(settings);
		const { language } = doc;
		if (company.country !== country || language === 'nb' || language === company.language) return;
		const severity = language === 'da' ? 'error' : 'warning';
		const params = { language, company: company.language };
		report({ code: 'language-company', severity, place: placeOfField(source, 'language'), params, norms: [norm] });
	},
};
