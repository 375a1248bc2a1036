import type { Side } from './board-of.ts';

/** Votes of one side on one matter. */
export interface Votes {
	readonly for: number;
	readonly against: number;
	/** Of all who belong to the meeting, whether they came or not. */
	readonly seats: number;
	/** Of those who came, a person's for each of the seats held. */
	readonly present: number;
	/** Of those who came, each counted once. */
	readonly persons: number;
}

/** Which votes half is counted of. */
export type Counted = 'cast' | 'entitled';

/** Why it cannot be told: what half is counted of, whether the absent count, or whether two seats are two votes. */
export type Doubt = 'counted' | 'absent' | 'persons';

/**
 * Whether a matter is approved: at least half of the votes of each side are in favour. A doubt where the statute can be
 * read in several ways, and the minutes leave it open, and that makes a difference.
 */
export function approval(
	sides: Readonly<Record<Side, Votes>>,
	counted: Counted | undefined,
): 'approved' | 'rejected' | Doubt {
	const present = isApproved(sides, (side) => side.present);
	const readings: readonly (readonly [approved: boolean, doubt: Doubt])[] = [
		[isApproved(sides, (side) => side.for + side.against), 'counted'],
		[present, 'counted'],
		[isApproved(sides, ({ seats }) => seats), 'absent'],
		[isApproved(sides, ({ persons }) => persons), 'persons'],
		[isApproved(sides, (side) => side.seats - side.present + side.persons), 'absent'],
	];
	const held = counted === 'cast' ? readings.slice(0, 1) : counted === 'entitled' ? readings.slice(1) : readings;
	const [first] = held;
	const other = held.find(([approved]) => approved !== first?.[0]);
	if (first === undefined || other === undefined) return first?.[0] ? 'approved' : 'rejected';
	return counted === undefined ? 'counted' : other[1];
}

/** Where there are no votes at all, nothing is approved. */
function isApproved(sides: Readonly<Record<Side, Votes>>, of: (votes: Votes) => number): boolean {
	return [sides.management, sides.employees].every((votes) => of(votes) > 0 && 2 * votes.for >= of(votes));
}
