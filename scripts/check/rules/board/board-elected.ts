import { boardOf, type Seat } from '../../../fill/board/board-of.ts';
import { ofSide } from '../../../fill/board/of-side.ts';
import { bareName } from '../../../fill/names/bare-name.ts';
import { nearest } from '../../../messages/nearest.ts';
import type { DataGroup, Datum, DocumentRule, MessageParameters, Place } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** The employees' members and deputies of a board are those whom the minutes that it names have elected. */
export const boardElected: DocumentRule = {
	code: 'board-elected',
	for: 'named',
	norms: ['S1-p7e'],
	scope: 'document',
	check({ source, data, taken }, report) {
		const minutes = taken.get('minutes')?.data;
		const elected = minutes?.elected;
		if (typeof minutes?.id !== 'string' || typeof elected !== 'object' || elected === null) return;
		const { id } = minutes;
		const tell = (place: Place, params: Omit<MessageParameters['board-elected'], 'minutes'>) =>
			report({ code: 'board-elected', severity: 'error', place, params: { ...params, minutes: id } });
		const board = boardOf(data);
		if (board.from !== undefined && typeof minutes.held === 'string' && board.from <= minutes.held)
			tell(placeOfField(source, 'period'), { name: '', why: 'early', nearest: undefined });
		for (const list of ['members', 'deputies'] as const) {
			const names = namesOf((elected as DataGroup)[list]);
			const seats = ofSide(board[list], 'employees');
			const missing = names.filter((name) => !seats.some((seat) => isNamed(seat, name)));
			for (const seat of seats) {
				const { name, path } = seat;
				if (name === undefined || names.some((one) => isNamed(seat, one))) continue;
				tell(placeOfField(source, ...path, 'name'), { name, why: 'unelected', nearest: nearest(name, missing) });
			}
			for (const name of missing) tell(placeOfField(source, list), { name, why: 'missing', nearest: undefined });
		}
	},
};

function namesOf(datum: Datum | undefined): readonly string[] {
	const persons = Array.isArray(datum) ? (datum as readonly DataGroup[]) : [];
	return persons.flatMap(({ name }) => (typeof name === 'string' ? name : []));
}

function isNamed({ name }: Seat, other: string): boolean {
	return name !== undefined && bareName(name) === bareName(other);
}
