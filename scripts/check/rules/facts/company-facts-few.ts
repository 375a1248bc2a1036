import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';

const settingsSchema = z.strictObject({ least: z.coerce.number().int() });

/** The text uses at least so many different facts about the firm. */
export const companyFactsFew: DocumentRule = {
	code: 'company-facts-few',
	for: 'named',
	norms: ['S3-4 SKAL'],
	scope: 'document',
	check({ source, used: paths }, report, settings) {
		const { least } = settingsSchema.parse(settings);
		const read = [...paths].filter((path) => path.startsWith('company.'));
		// A group or list that is entered gives nothing by itself; what is read from it does.
		const used = read.filter((path) => !read.some((other) => other.startsWith(`${path}.`))).length;
		if (used >= least) return;
		const place = { file: source.file, line: 1, column: 1 };
		report({ code: 'company-facts-few', severity: 'warning', place, params: { used, least } });
	},
};
