import { fieldText } from '../../../fields/field-text.ts';
import type { CompanySource, RepositoryRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** No two companies have one organisation number: then one firm would stand twice, with facts and letters that may differ. */
export const companyNumberDuplicate: RepositoryRule = {
	code: 'company-number-duplicate',
	for: 'all',
	scope: 'repository',
	check({ repository: { companies } }, report) {
		const first = new Map<string, CompanySource>();
		for (const company of companies) {
			const key = company.values.entries.has('orgNumber') ? 'orgNumber' : 'cvr';
			const written = fieldText(company.values, key);
			if (written === undefined) continue;
			const number = written.replace(/\s/g, '');
			const other = first.get(number);
			if (other === undefined) first.set(number, company);
			else {
				const place = placeOfField(company, key);
				const params = { number: written, other: other.file };
				report({ code: 'company-number-duplicate', severity: 'error', place, params });
			}
		}
	},
};
