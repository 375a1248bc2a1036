import { z } from 'zod';
import { type CompanyRule, languages } from '../../../types/index.ts';

const settingsSchema = z.strictObject({
	norms: z.array(z.string()).min(1),
	lacks: z.record(z.enum(languages), z.string()),
});

/** Where the sources of a company's law lack a text that it should follow, that is said at every check, never passed over. */
export const sourceIncomplete: CompanyRule = {
	code: 'source-incomplete',
	for: 'named',
	scope: 'company',
	check({ company }, report, settings) {
		const { norms, lacks } = settingsSchema.parse(settings);
		const place = { file: company.source.file, line: 1, column: 1 };
		report({ code: 'source-incomplete', severity: 'info', place, params: { lacks }, norms });
	},
};
