import { z } from 'zod';
import { codesOf } from '../../../fill/coverage/codes-of.ts';
import type { CompanyRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ country: z.string() });

/** Where the law's list of industries is to be looked up, a code stands in the edition that the list is written in. */
export const industryEdition: CompanyRule = {
	code: 'industry-edition',
	for: 'named',
	alsoNorms: ({ industries }) => (industries === undefined ? [] : [industries.norm]),
	scope: 'company',
	check({ company, repository: { industries } }, report, settings) {
		const { country } = settingsSchema.parse(settings);
		const codes = codesOf(company);
		if (industries === undefined || company.country !== country) return;
		const needed = industries.obligedEdition;
		if (codes.some(({ edition }) => edition === needed)) return;
		codes.forEach(({ code, edition }, index) => {
			const place = placeOfField(company.source, 'industryCodes', index, 'edition');
			const params = { code, edition, needed };
			report({ code: 'industry-edition', severity: 'warning', place, params, norms: [industries.norm] });
		});
	},
};
