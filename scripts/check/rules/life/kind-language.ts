import { languageOf } from '../../../fill/sources-of.ts';
import type { CompanyRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** A document is written in a language that the fixed text of its kind has. */
export const kindLanguage: CompanyRule = {
	code: 'kind-language',
	for: 'all',
	scope: 'company',
	check({ company, sources }, report) {
		for (const source of sources) {
			const { name, languages } = source.kind;
			if (languages === undefined || languages.includes(languageOf(source, company))) continue;
			const params = { kind: name, languages };
			report({ code: 'kind-language', severity: 'error', place: placeOfField(source, 'language'), params });
		}
	},
};
