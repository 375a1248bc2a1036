import { z } from 'zod';
import { boardOf } from '../../../fill/board/board-of.ts';
import { countSides } from '../../../fill/board/count-sides.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ side: z.coerce.number().int() });

/** Management and employees have equally many members, as many as the statute says. */
export const boardParity: DocumentRule = {
	code: 'board-parity',
	for: 'named',
	norms: ['S1-§6-1'],
	scope: 'document',
	check({ data, source }, report, settings) {
		const { side } = settingsSchema.parse(settings);
		const counts = countSides(boardOf(data).members);
		// A list that is none, and a seat without a side, have been reported as that.
		if (data.members === null || counts === undefined || (counts.management === side && counts.employees === side))
			return;
		const place = placeOfField(source, 'members');
		report({ code: 'board-parity', severity: 'error', place, params: { ...counts, side } });
	},
};
