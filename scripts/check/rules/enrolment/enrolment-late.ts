import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';
import { rowsOf } from '../../registers/rows-of.ts';

const settingsSchema = z.strictObject({ register: z.string() });

/** A site answers by the day that its letter names: a late answer is told at its row, a missing one at the day. */
export const enrolmentLate: DocumentRule = {
	code: 'enrolment-late',
	for: 'named',
	norms: ['S1-B1-4'],
	scope: 'document',
	check({ source, data: { year, replyBy }, row, company, asOf }, report, settings) {
		const { register } = settingsSchema.parse(settings);
		const site = row?.data.site;
		if (typeof site !== 'string' || typeof replyBy !== 'string') return;
		const counts = rowsOf(company.registers.get(register));
		const count = counts.find(({ cells }) => cells.year === year && cells.site === site);
		if (count === undefined) {
			if (asOf === undefined || asOf <= replyBy) return;
			const params = { site, received: undefined, replyBy };
			report({ code: 'enrolment-late', severity: 'warning', place: placeOfField(source, 'replyBy'), params });
			return;
		}
		const { received } = count.cells;
		if (typeof received !== 'string' || received <= replyBy) return;
		const params = { site, received, replyBy };
		report({ code: 'enrolment-late', severity: 'warning', place: count.place('received'), params });
	},
};
