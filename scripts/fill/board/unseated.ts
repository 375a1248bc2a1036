import { nearest } from '../../messages/nearest.ts';
import type { DataGroup } from '../../types/index.ts';
import type { Seat, Side } from './board-of.ts';

/** Names of those present that stand where they have no seat of the board, or twice, with their place in the list. */
export function unseated(side: Side, names: readonly string[], seats: readonly Seat[]): readonly DataGroup[] {
	return names.flatMap((name, index): DataGroup[] => {
		const seat = seats.find((one) => one.name === name);
		const repeated = names.indexOf(name) < index;
		if (seat?.side === side && !repeated) return [];
		const known = seats.map((one) => one.name).filter((one) => one !== undefined);
		const why = seat === undefined ? 'unknown' : repeated ? 'repeated' : 'side';
		return [{ side, index, name, why, nearest: nearest(name, known) ?? null }];
	});
}
