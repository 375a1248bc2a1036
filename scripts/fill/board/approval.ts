import type { Side } from './board-of.ts';

/** Votes of one side on one matter. */
export interface Votes {
	readonly for: number;
	readonly against: number;
	/** Votes that could be cast, a person's for each of the seats held. */
	readonly seats: number;
	/** Those who could vote, each counted once. */
	readonly persons: number;
}

/** Which votes half is counted of. */
export type Counted = 'cast' | 'entitled';

/**
 * Whether a matter is approved: at least half of the votes of each side are in favour. `unclear` where it is not said of
 * which votes half is counted, or whether one person with two seats has two votes, and that makes a difference.
 */
export function approval(
	sides: Readonly<Record<Side, Votes>>,
	counted: Counted | undefined,
): 'approved' | 'rejected' | 'unclear' {
	const readings = [
		...(counted === 'entitled' ? [] : [isApproved(sides, (side) => side.for + side.against)]),
		...(counted === 'cast'
			? []
			: [isApproved(sides, ({ seats }) => seats), isApproved(sides, ({ persons }) => persons)]),
	];
	if (readings.every((approved) => approved)) return 'approved';
	return readings.some((approved) => approved) ? 'unclear' : 'rejected';
}

/** Where there are no votes at all, nothing is approved. */
function isApproved(sides: Readonly<Record<Side, Votes>>, of: (votes: Votes) => number): boolean {
	return [sides.management, sides.employees].every((votes) => of(votes) > 0 && 2 * votes.for >= of(votes));
}
