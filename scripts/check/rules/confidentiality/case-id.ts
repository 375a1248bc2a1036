import { z } from 'zod';
import type { DocumentRule, Place } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';
import { rowsOf } from '../../registers/rows-of.ts';

/** How the number of a case is written, and the register whose rows are cases, where the document is made of one. */
const settingsSchema = z.strictObject({
	pattern: z.string(),
	register: z.string().optional(),
	norm: z.string().optional(),
});

/** A case has a number, and nothing that tells whose it is. */
export const caseId: DocumentRule = {
	code: 'case-id',
	for: 'named',
	scope: 'document',
	check({ source, data, company }, report, settings) {
		const { pattern, register, norm } = settingsSchema.parse(settings);
		const form = new RegExp(pattern, 'u');
		const look = (text: unknown, place: Place) => {
			if (typeof text !== 'string' || form.test(text)) return;
			// What stands there may be a name: it is not said again.
			report({ code: 'case-id', severity: 'error', place, params: {}, norms: norm === undefined ? [] : [norm] });
		};
		if (register === undefined) look(data.case, placeOfField(source, 'case'));
		else for (const { cells, place } of rowsOf(company.registers.get(register))) look(cells.case, place('case'));
	},
};
