import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';
import { rowsOf } from '../../registers/rows-of.ts';

const settingsSchema = z.record(
	z.string(),
	z.strictObject({
		norm: z.string(),
		/** Rows of each of these tables, of a year counted from the document's own. */
		tables: z.array(z.strictObject({ table: z.string(), offset: z.coerce.number().int().default(0) })).default([]),
	}),
);

/** A register that a document of one year is made of has rows of that year. */
export const yearRowsMissing: DocumentRule = {
	code: 'year-rows-missing',
	for: 'named',
	scope: 'document',
	check({ source, company, data: { year } }, report, settings) {
		if (typeof year !== 'number') return;
		for (const [name, { norm, tables }] of Object.entries(settingsSchema.parse(settings))) {
			const register = company.registers.get(name);
			// What is wrong with a register comes first.
			if (register !== undefined && !register.sound) continue;
			const rows = rowsOf(register).map(({ cells }) => cells);
			for (const { table, offset } of tables.length > 0 ? tables : [{ table: undefined, offset: 0 }]) {
				const of = year + offset;
				if (rows.some((row) => row.year === of && (table === undefined || row.table === table))) continue;
				const params = { register: name, year: of, table };
				report({
					code: 'year-rows-missing',
					severity: 'error',
					place: placeOfField(source, 'year'),
					params,
					norms: [norm],
				});
			}
		}
	},
};
