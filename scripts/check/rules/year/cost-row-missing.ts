import { z } from 'zod';
import { bareName } from '../../../fill/names/bare-name.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { rowsOf } from '../../registers/rows-of.ts';

const settingsSchema = z.strictObject({
	register: z.string(),
	rows: z.array(
		z.strictObject({
			table: z.string(),
			/** Of a year counted from the document's own. */
			offset: z.coerce.number().int().default(0),
			category: z.string(),
			/** Other names of it. */
			also: z.array(z.string()).default([]),
			norm: z.string(),
			severity: z.enum(['error', 'warning']),
		}),
	),
});

/** Each category that has been ordered has a row in its table of the year, be it of 0. */
export const costRowMissing: DocumentRule = {
	code: 'cost-row-missing',
	for: 'named',
	scope: 'document',
	check({ company, data }, report, settings) {
		const { register: name, rows } = settingsSchema.parse(settings);
		const register = company.registers.get(name);
		// What is wrong with a register comes first, and of a table without rows it is said that it has none.
		if (register === undefined || !register.sound || typeof data.year !== 'number') return;
		for (const { table, offset, category, also, norm, severity } of rows) {
			const year = data.year + offset;
			const ofTable = rowsOf(register).filter(({ cells }) => cells.year === year && cells.table === table);
			const names = [category, ...also].map(bareName);
			const [first] = ofTable;
			if (first === undefined || ofTable.some(({ cells }) => names.includes(bareName(String(cells.category)))))
				continue;
			const params = { register: name, category, table, year };
			report({ code: 'cost-row-missing', severity, place: first.place('category'), params, norms: [norm] });
		}
	},
};
