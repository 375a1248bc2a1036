import type { Classification, CompanyRule } from '../../types/index.ts';
import { codesOf } from '../../fill/codes-of.ts';
import { nearestCode } from '../nearest-code.ts';
import { placeOfField } from '../place-of-field.ts';

/** An industry code is one that its edition has; an edition whose codes are not listed cannot be looked up. */
export const industryCodeUnknown: CompanyRule = {
	code: 'industry-code-unknown',
	for: 'all',
	scope: 'company',
	check({ company, repository: { industries } }, report) {
		codesOf(company).forEach(({ code, edition }, index) => {
			const editions = industries?.editions ?? [];
			if (industries !== undefined && !editions.includes(edition)) {
				const place = placeOfField(company.source, 'industryCodes', index, 'edition');
				const params = { edition, known: editions };
				report({ code: 'industry-edition-unknown', severity: 'error', place, params, expected: editions });
			}
			const classification = industries?.classifications.get(edition);
			if (classification === undefined || exists(code, classification)) return;
			const place = placeOfField(company.source, 'industryCodes', index, 'code');
			const params = { code, edition, nearest: nearestCode(code, classification) };
			report({ code: 'industry-code-unknown', severity: 'error', place, params });
		});
	},
};

/** The fifth digit is national, so it is looked up where the edition's national codes are listed. */
function exists(code: string, { codes, fifthDigits }: Classification): boolean {
	const fifth = /^\d{2}\.\d{2}(\d)$/.exec(code)?.[1];
	if (!codes.has(code.slice(0, 5))) return false;
	return fifth === undefined || (fifthDigits(code.slice(0, 5))?.includes(fifth) ?? true);
}
