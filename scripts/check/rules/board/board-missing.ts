import { isInForce } from '../../../fill/life/is-in-force.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { attendanceOf } from '../../meetings/attendance-of.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** On the day of a board meeting there was a board, so that it can be told who had a seat. */
export const boardMissing: DocumentRule = {
	code: 'board-missing',
	for: 'named',
	norms: ['S1-§6-2', 'S1-§7-3'],
	scope: 'document',
	check({ doc, source, data, derived }, report) {
		const found = attendanceOf(derived);
		// While minutes are being written, the roster may still be to come.
		if (found === undefined || found.quorate !== null || !isInForce(doc.meta.status.state)) return;
		const place = placeOfField(source, 'held');
		report({ code: 'board-missing', severity: 'error', place, params: { day: String(data.held) } });
	},
};
