import { z } from 'zod';
import type { CompanyRule } from '../../../types/index.ts';
import { assistanceRows } from '../../registers/assistance-rows.ts';

const settingsSchema = z.strictObject({ register: z.string(), plan: z.string() });

/** Each year of the register has its plan, before anything is said to have come of it. Told once a year. */
export const assistanceUnplanned: CompanyRule = {
	code: 'assistance-unplanned',
	for: 'named',
	scope: 'company',
	check({ company, documents, sources }, report, settings) {
		// A document that could not be made may be the plan; what is wrong with it comes first.
		if (new Set(documents.map(({ source }) => source)).size < sources.length) return;
		const { register, plan } = settingsSchema.parse(settings);
		const planned = new Set(documents.filter(({ source }) => source.kind.name === plan).map(({ data }) => data.year));
		const rows = assistanceRows(company, register).filter(({ year }) => !planned.has(year));
		for (const year of new Set(rows.map((row) => row.year))) {
			const ofYear = rows.filter((row) => row.year === year);
			const done = ofYear.find(({ cells }) => cells.outcome !== null);
			const place = done?.place('outcome') ?? ofYear[0]?.place('year');
			if (place === undefined) continue;
			const params = { year, number: done?.number };
			report({ code: 'assistance-unplanned', severity: done === undefined ? 'warning' : 'error', place, params });
		}
	},
};
