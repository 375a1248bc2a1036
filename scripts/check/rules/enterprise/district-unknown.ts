import { z } from 'zod';
import { fieldText } from '../../../fields/field-text.ts';
import { bareName } from '../../../fill/names/bare-name.ts';
import { nearest } from '../../../messages/nearest.ts';
import type { CompanyRule, DataGroup } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({
	/** The type of company that districts are. */
	type: z.string(),
	norm: z.string(),
	/** Behind the districts of local offices. */
	local: z.string().optional(),
});

/**
 * A service names its district as the district names itself. Most districts have no folder here, so one that there is
 * not is told of only where another is named nearly the same.
 */
export const districtUnknown: CompanyRule = {
	code: 'district-unknown',
	for: 'named',
	scope: 'company',
	check({ company, repository }, report, settings) {
		const { type, norm, local = norm } = settingsSchema.parse(settings);
		const districts = repository.companies.filter((one) => one.type.name === type);
		const known = districts.flatMap(({ values }) => fieldText(values, 'name') ?? []);
		const ask = (district: unknown, behind: string, ...path: readonly PropertyKey[]) => {
			if (typeof district !== 'string' || known.some((one) => bareName(one) === bareName(district))) return;
			const near = nearest(district, known);
			if (near === undefined) return;
			const params = { district, nearest: near };
			const place = placeOfField(company.source, ...path);
			report({ code: 'district-unknown', severity: 'warning', place, params, norms: [behind] });
		};
		ask(company.data.district, norm, 'district');
		const { localOffices } = company.data;
		if (!Array.isArray(localOffices)) return;
		(localOffices as readonly DataGroup[]).forEach(({ district }, index) => {
			ask(district, local, 'localOffices', index, 'district');
		});
	},
};
