import { z } from 'zod';
import type { DataGroup, DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.record(z.string(), z.strictObject({ years: z.coerce.number().int(), norm: z.string() }));

/** A register is kept for at least as long as the regulations demand for its group. */
export const retentionShort: DocumentRule = {
	code: 'retention-short',
	for: 'named',
	scope: 'document',
	check({ source, data }, report, settings) {
		const demanded = settingsSchema.parse(settings);
		const registers = Array.isArray(data.registers) ? (data.registers as readonly DataGroup[]) : [];
		for (const [index, { category, retentionYears: years }] of registers.entries()) {
			const least = demanded[String(category)];
			if (least === undefined || typeof years !== 'number' || years >= least.years) continue;
			const place = placeOfField(source, 'registers', index, 'retentionYears');
			const params = { years, least: least.years };
			report({ code: 'retention-short', severity: 'error', place, params, norms: [least.norm] });
		}
	},
};
