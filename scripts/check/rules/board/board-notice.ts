import { boardOf } from '../../../fill/board/board-of.ts';
import { ofSide } from '../../../fill/board/of-side.ts';
import type { DataGroup, DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** A board is the one that the notice announced: the chair is of the same site, and the term is the same. */
export const boardNotice: DocumentRule = {
	code: 'board-notice',
	for: 'named',
	norms: ['S1-p7d'],
	scope: 'document',
	check({ source, data, taken }, report) {
		const notice = taken.get('notice')?.data;
		if (notice === undefined) return;
		const id = String(notice.id);
		const board = boardOf(data);
		const chief = ofSide(board.members, 'management').find(({ role }) => role !== undefined);
		const period = (notice.period ?? {}) as DataGroup;
		const compared = [
			{ what: 'chair-site', found: chief?.site, notice: notice.chairSite, path: [...(chief?.path ?? []), 'site'] },
			{ what: 'from', found: board.from, notice: period.from, path: ['period', 'from'] },
			{ what: 'to', found: board.to, notice: period.to, path: ['period', 'to'] },
		] as const;
		for (const { what, found, notice: announced, path } of compared) {
			if (found === undefined || typeof announced !== 'string' || found === announced) continue;
			const params = { what, found, notice: announced, id };
			report({ code: 'board-notice', severity: 'error', place: placeOfField(source, ...path), params });
		}
	},
};
