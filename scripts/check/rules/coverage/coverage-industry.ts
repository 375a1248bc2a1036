import { z } from 'zod';
import { nearest } from '../../../messages/nearest.ts';
import type { DataGroup, DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ norm: z.string() });

/** The industry of every activity stands in the annex. */
export const coverageIndustry: DocumentRule = {
	code: 'coverage-industry',
	alsoNorms: ({ coveredIndustries: covered }) => covered?.groups.map(({ norm }) => norm) ?? [],
	for: 'named',
	scope: 'document',
	check({ source, data, repository: { coveredIndustries } }, report, settings) {
		const { norm } = settingsSchema.parse(settings);
		if (coveredIndustries === undefined || !Array.isArray(data.activities)) return;
		const codes = [...coveredIndustries.lines.keys()];
		for (const [index, { industry: text }] of (data.activities as readonly DataGroup[]).entries()) {
			if (typeof text !== 'string' || codes.includes(text)) continue;
			const place = placeOfField(source, 'activities', index, 'industry');
			// A group that has lines is no industry; its first line shows how they are written.
			const meant = codes.find((code) => code.startsWith(`${text}.`)) ?? nearest(text, codes);
			// The part of the annex that the group stands in, where there is such a group.
			const [, number] = /^(\d+)/.exec(text) ?? [];
			const group = coveredIndustries.groups.find((one) => one.number === number);
			const norms = [norm, ...(group === undefined ? [] : [group.norm])];
			report({ code: 'coverage-industry', severity: 'error', place, params: { text, nearest: meant }, norms });
		}
	},
};
