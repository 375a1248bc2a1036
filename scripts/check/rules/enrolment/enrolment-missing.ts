import { z } from 'zod';
import { bareName } from '../../../fill/names/bare-name.ts';
import type { CompanyRule } from '../../../types/index.ts';
import { rowsOf } from '../../registers/rows-of.ts';

const settingsSchema = z.strictObject({ register: z.string(), sites: z.string(), norm: z.string() });

/** Every site of a service is counted in the latest count, or the total is too low without anybody seeing it. */
export const enrolmentMissing: CompanyRule = {
	code: 'enrolment-missing',
	for: 'named',
	scope: 'company',
	check({ company }, report, settings) {
		const { register, sites, norm } = settingsSchema.parse(settings);
		const enrolments = company.registers.get(register);
		// Rows may be missing from a register that could not be read as a whole.
		if (enrolments === undefined || !enrolments.source.whole) return;
		const counts = rowsOf(enrolments).map(({ cells }) => cells);
		const years = counts.map(({ year }) => year).filter((year) => typeof year === 'number');
		if (years.length === 0) return;
		const year = Math.max(...years);
		const counted = new Set(counts.filter((count) => count.year === year).map(({ site }) => bareName(String(site))));
		const listed = rowsOf(company.registers.get(sites)).map(({ cells }) => cells.site);
		const missing = listed.filter((site) => typeof site === 'string').filter((site) => !counted.has(bareName(site)));
		if (missing.length === 0) return;
		const place = { file: enrolments.source.file, line: 1, column: 1 };
		const params = { year, sites: missing };
		report({ code: 'enrolment-missing', severity: 'warning', place, params, norms: [norm] });
	},
};
