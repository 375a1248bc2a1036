import type { CompanyRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** Says of a company that its facts are made up. */
export const exampleCompany: CompanyRule = {
	code: 'example-company',
	for: 'all',
	scope: 'company',
	check({ company }, report) {
		if (!company.example) return;
		const place = placeOfField(company.source, 'example');
		report({ code: 'example-company', severity: 'info', place, params: { company: company.name } });
	},
};
