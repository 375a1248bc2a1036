import { z } from 'zod';
import type { DocumentRule } from '../../types/index.ts';
import { placeOfField } from '../place-of-field.ts';
import { rowsOf } from '../rows-of.ts';

const settingsSchema = z.record(
	z.string(),
	z.strictObject({
		norm: z.string(),
		/** Only rows whose table is one of these, of a year counted from the document's own. */
		tables: z.record(z.string(), z.coerce.number().int()).default({}),
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
			const wanted = Object.entries(tables).map(([table, offset]) => ({ table, of: year + offset }));
			for (const { table, of } of wanted.length > 0 ? wanted : [{ table: undefined, of: year }]) {
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
