import { z } from 'zod';
import { bareName } from '../../../fill/names/bare-name.ts';
import type { CompanyRule } from '../../../types/index.ts';
import { type Row, rowsOf } from '../../registers/rows-of.ts';

const settingsSchema = z.strictObject({ register: z.string(), norm: z.string() });

/** A site has one count a year. */
export const enrolmentRepeated: CompanyRule = {
	code: 'enrolment-repeated',
	for: 'named',
	scope: 'company',
	check({ company }, report, settings) {
		const { register, norm } = settingsSchema.parse(settings);
		const first = new Map<string, Row>();
		for (const row of rowsOf(company.registers.get(register))) {
			const { year, site } = row.cells;
			if (typeof year !== 'number' || typeof site !== 'string') continue;
			const key = `${year} ${bareName(site)}`;
			const other = first.get(key);
			if (other === undefined) first.set(key, row);
			else {
				const params = { year, site, line: other.place('site').line };
				report({ code: 'enrolment-repeated', severity: 'error', place: row.place('site'), params, norms: [norm] });
			}
		}
	},
};
