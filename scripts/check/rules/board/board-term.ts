import { z } from 'zod';
import { boardOf } from '../../../fill/board/board-of.ts';
import { later } from '../../../fill/calendar/later.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ years: z.coerce.number().int() });

/** A term is as long as the statute says; it ends the day before the next begins, which may also be written. */
export const boardTerm: DocumentRule = {
	code: 'board-term',
	for: 'named',
	norms: ['S1-§6-2'],
	scope: 'document',
	check({ data, source }, report, settings) {
		const { years } = settingsSchema.parse(settings);
		const { from, to } = boardOf(data);
		if (from === undefined || to === undefined) return;
		const next = later(from, { years });
		const last = later(next, { days: -1 });
		if (to === last || to === next) return;
		const params = { from, to, years, last };
		const place = placeOfField(source, 'period', 'to');
		report({ code: 'board-term', severity: 'error', place, params, expected: [last] });
	},
};
