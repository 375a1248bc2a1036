import type { Seat, Side } from './board-of.ts';

/** Those of one side. */
export function ofSide(seats: readonly Seat[], side: Side): readonly Seat[] {
	return seats.filter((seat) => seat.side === side);
}
