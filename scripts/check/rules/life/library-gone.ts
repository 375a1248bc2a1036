import { fieldText } from '../../../fill/field-text.ts';
import { libraryOf } from '../../../fill/sources-of.ts';
import { basedOnOf, saysBase } from '../../../layers/standings-of.ts';
import type { CompanyRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** A document of the library that a company has made its own text from is still one that the company takes. */
export const libraryGone: CompanyRule = {
	code: 'library-gone',
	for: 'all',
	scope: 'company',
	check({ company, sources, repository }, report) {
		const own = sources.filter(saysBase);
		if (own.length === 0) return;
		const ids = new Set(libraryOf(company, repository).map(({ values }) => fieldText(values, 'id')));
		for (const source of own) {
			const id = fieldText(source.values, 'id');
			if (id === undefined || ids.has(id)) continue;
			const version = basedOnOf(source)?.version ?? '';
			const params = { id, version, takes: company.library !== undefined };
			report({ code: 'library-gone', severity: 'warning', place: placeOfField(source, 'basedOn'), params });
		}
	},
};
