import type { Seat, Side } from './board-of.ts';
import { ofSide } from './of-side.ts';

/** How many seats each side has; undefined where one of them does not say whose it is. */
export function countSides(seats: readonly Seat[]): Readonly<Record<Side, number>> | undefined {
	if (seats.some(({ side }) => side === undefined)) return undefined;
	return { management: ofSide(seats, 'management').length, employees: ofSide(seats, 'employees').length };
}
