import { isInForce } from '../../../fill/life/is-in-force.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { delegatesOf } from '../../meetings/delegates-of.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** There is a board on the day of the delegate meeting, and whoever came from it has a seat on that side, and stands once. */
export const delegateBoard: DocumentRule = {
	code: 'delegate-board',
	for: 'named',
	norms: ['S1-p8b'],
	scope: 'document',
	check({ doc, source, data, derived }, report) {
		const { board, unseated, many } = delegatesOf(derived);
		const norms = ['S1-p8b'];
		for (const side of many) {
			const place = placeOfField(source, 'board', side);
			report({ code: 'board-attendance', severity: 'error', place, params: { why: 'many' }, norms });
		}
		for (const { side, index, nearest, ...person } of unseated) {
			const place = placeOfField(source, 'board', side, index);
			const params = { ...person, nearest: nearest ?? undefined };
			report({ code: 'board-attendance-name', severity: 'error', place, params, norms });
		}
		// While it is being written, the roster may still be to come.
		if (board || typeof data.held !== 'string' || !isInForce(doc.meta.status.state)) return;
		const place = placeOfField(source, 'held');
		report({ code: 'delegate-board', severity: 'error', place, params: { day: data.held } });
	},
};
