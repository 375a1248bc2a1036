import { z } from 'zod';
import { boardOf } from '../../../fill/board/board-of.ts';
import { countSides } from '../../../fill/board/count-sides.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ side: z.coerce.number().int() });

/** Each side has its deputies. */
export const boardDeputies: DocumentRule = {
	code: 'board-deputies',
	for: 'named',
	norms: ['S1-p7b', 'S1-p7e'],
	scope: 'document',
	check({ data, source }, report, settings) {
		const { side } = settingsSchema.parse(settings);
		const counts = countSides(boardOf(data).deputies);
		// A list that is none, and a seat without a side, have been reported as that.
		if (data.deputies === null || counts === undefined || (counts.management === side && counts.employees === side))
			return;
		const place = placeOfField(source, 'deputies');
		report({ code: 'board-deputies', severity: 'error', place, params: { ...counts, side } });
	},
};
