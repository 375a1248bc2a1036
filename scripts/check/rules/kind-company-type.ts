import type { CompanyRule } from '../../types/index.ts';
import { placeOfField } from '../place-of-field.ts';

/** A document is of a kind that is for companies of this type. */
export const kindCompanyType: CompanyRule = {
	code: 'kind-company-type',
	for: 'all',
	scope: 'company',
	check({ company, sources }, report) {
		const type = company.source.type.name;
		for (const source of sources) {
			const { name, companyTypes } = source.kind;
			if (companyTypes === undefined || companyTypes.includes(type)) continue;
			const params = { kind: name, type, types: companyTypes };
			report({ code: 'kind-company-type', severity: 'error', place: placeOfField(source, 'kind'), params });
		}
	},
};
