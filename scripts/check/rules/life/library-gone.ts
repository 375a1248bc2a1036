import { goneTexts } from '../../../layers/gone-texts.ts';
import { having } from '../../../load/lists/having.ts';
import type { CompanyRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** A document of the library that a company has made its own text from is still one that the company takes. */
export const libraryGone: CompanyRule = {
	code: 'library-gone',
	for: 'all',
	scope: 'company',
	check({ company, sources, repository }, report) {
		const library = having(repository.sources, 'company', undefined);
		for (const { source, standing } of goneTexts(company, { sources: [...library, ...sources] })) {
			const { id, baseVersion: version = '' } = standing;
			const params = { id, version, takes: company.library !== undefined };
			report({ code: 'library-gone', severity: 'warning', place: placeOfField(source, 'basedOn'), params });
		}
	},
};
