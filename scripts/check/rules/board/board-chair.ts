import { type Board, boardOf, type Seat } from '../../../fill/board/board-of.ts';
import type { BoardMessages, DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

type Fault = BoardMessages['board-chair']['why'];

/** The chair is of the management and the vice-chair of the employees, or the other way round where all agree. */
export const boardChair: DocumentRule = {
	code: 'board-chair',
	for: 'named',
	norms: ['S1-§7-1'],
	scope: 'document',
	check({ data, source }, report) {
		const board = boardOf(data);
		// An empty board lacks more than its chair, which has been reported.
		if (board.members.length === 0) return;
		for (const [why, seat] of faultsOf(board)) {
			const path = seat === undefined ? ['members'] : [...seat.path, 'role'];
			report({ code: 'board-chair', severity: 'error', place: placeOfField(source, ...path), params: { why } });
		}
	},
};

function* faultsOf({ members, agreedChair }: Board): Generator<readonly [Fault, Seat | undefined]> {
	const [chair, ...chairs] = members.filter(({ role }) => role === 'chair');
	const [vice, ...vices] = members.filter(({ role }) => role === 'viceChair');
	if (chair === undefined) yield ['chair-missing', undefined];
	for (const seat of chairs) yield ['chair-repeated', seat];
	if (vice === undefined) yield ['vice-missing', undefined];
	for (const seat of vices) yield ['vice-repeated', seat];
	if (chair?.side === 'employees' && !agreedChair) yield ['chair-side', chair];
	else if (chair !== undefined && vice !== undefined && chair.side === vice.side) yield ['vice-side', vice];
}
