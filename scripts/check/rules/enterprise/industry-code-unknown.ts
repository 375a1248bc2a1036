import { codesOf } from '../../../fill/coverage/codes-of.ts';
import type { CompanyRule, Message } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';
import { lookUpIndustry } from '../../registers/look-up-industry.ts';

/** An industry code is one that its edition has; an edition whose codes are not listed cannot be looked up. */
export const industryCodeUnknown: CompanyRule = {
	code: 'industry-code-unknown',
	for: 'all',
	scope: 'company',
	check({ company, repository: { industries } }, report) {
		if (industries === undefined) return;
		codesOf(company).forEach((written, index) => {
			const found = lookUpIndustry(written, industries);
			if (found === undefined) return;
			const key = found.code === 'industry-code-unknown' ? 'code' : 'edition';
			const place = placeOfField(company.source, 'industryCodes', index, key);
			report({ ...found, severity: 'error', place } as Message);
		});
	},
};
