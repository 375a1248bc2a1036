import { z } from 'zod';
import type { CompanyRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ country: z.string(), least: z.coerce.number(), norm: z.string() });

/** A working environment committee stands where the number of employees demands one. */
export const committeeRequired: CompanyRule = {
	code: 'committee-required',
	for: 'named',
	scope: 'company',
	check({ company }, report, settings) {
		const { country, least, norm } = settingsSchema.parse(settings);
		const { employeesFullTimeAverage, employees, workingEnvironmentCommittee } = company.data;
		const counted = employeesFullTimeAverage ?? employees;
		if (company.country !== country || typeof counted !== 'number' || counted < least) return;
		if (workingEnvironmentCommittee === true) return;
		const place = placeOfField(company.source, 'workingEnvironmentCommittee');
		const params = { employees: counted, least };
		report({ code: 'committee-required', severity: 'error', place, params, norms: [norm] });
	},
};
