import { z } from 'zod';
import { Exact } from '../../../fill/amounts/exact.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';
import { rowsOf } from '../../registers/rows-of.ts';

const settingsSchema = z.strictObject({
	totals: z.array(
		z.strictObject({
			/** Where the stated totals are worked out, and the register that states them. */
			derived: z.string(),
			register: z.string(),
			/** The field of the document that may state them, too. */
			field: z.string().optional(),
			norm: z.string(),
		}),
	),
});

const statedSchema = z.object({
	stated: z.array(
		z.object({
			row: z.number().optional(),
			column: z.string().optional(),
			field: z.string().optional(),
			stated: z.string(),
			computed: z.string(),
			difference: z.string(),
		}),
	),
});

/** A total that somebody has stated is the sum of what it stands for, to the last øre. */
export const totalDiffers: DocumentRule = {
	code: 'total-differs',
	for: 'named',
	scope: 'document',
	check({ source, derived, company }, report, settings) {
		for (const { derived: name, register: of, field = '', norm } of settingsSchema.parse(settings).totals) {
			const found = statedSchema.safeParse(derived[name]);
			const register = company.registers.get(of);
			if (!found.success || register?.sound === false) continue;
			const rows = rowsOf(register);
			for (const { row, column = '', field: part = '', difference, ...sums } of found.data.stated) {
				if (new Exact(difference).isZero()) continue;
				const cell = row === undefined ? undefined : rows[row]?.place(column);
				const place = cell ?? placeOfField(source, field, part);
				const params = { ...sums, difference };
				report({ code: 'total-differs', severity: 'error', place, params, norms: [norm] });
			}
		}
	},
};
