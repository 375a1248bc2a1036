import { Decimal } from 'decimal.js';
import { z } from 'zod';
import type { DataGroup, DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** The list whose rows say what each costs the employee. */
const settingsSchema = z.strictObject({ list: z.string(), field: z.string(), norm: z.string() });

/** What the health service does costs the employees nothing. */
export const employeeCost: DocumentRule = {
	code: 'employee-cost',
	for: 'named',
	scope: 'document',
	check({ source, data }, report, settings) {
		const { list, field, norm } = settingsSchema.parse(settings);
		const rows = data[list];
		if (!Array.isArray(rows)) return;
		for (const [index, { what, [field]: cost }] of (rows as readonly DataGroup[]).entries()) {
			if (typeof cost !== 'string' || new Decimal(cost).isZero()) continue;
			const place = placeOfField(source, list, index, field);
			const params = { what: String(what), cost };
			report({ code: 'employee-cost', severity: 'error', place, params, norms: [norm] });
		}
	},
};
