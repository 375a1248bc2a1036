import { textIn } from '../../fields/datum.ts';
import type { DataGroup } from '../../types/index.ts';

export const sides = ['management', 'employees'] as const;

export type Side = (typeof sides)[number];

/** One seat of a board, as its roster has it; undefined where nothing or something else was written. */
export interface Seat {
	/** Where the roster tells of it. */
	readonly path: readonly [list: 'members' | 'deputies', index: number];
	readonly name: string | undefined;
	readonly side: Side | undefined;
	readonly site: string | undefined;
	readonly role: 'chair' | 'viceChair' | undefined;
	readonly trustedOfficial: boolean;
	/** The safety committee that the person is a member of. */
	readonly safetyCommittee: string | undefined;
	readonly safetyRepresentative: boolean;
}

export interface Board {
	/** YYYY-MM-DD */
	readonly from: string | undefined;
	readonly to: string | undefined;
	readonly members: readonly Seat[];
	readonly deputies: readonly Seat[];
	/** All agree that the employees have the chair. */
	readonly agreedChair: boolean;
}

/** The board that a roster's front matter tells of. */
export function boardOf(data: DataGroup): Board {
	const { from, to } = (data.period ?? {}) as DataGroup;
	return {
		from: textIn(from),
		to: textIn(to),
		members: seatsOf(data, 'members'),
		deputies: seatsOf(data, 'deputies'),
		agreedChair: data.agreedChair === true,
	};
}

function seatsOf(data: DataGroup, list: Seat['path'][0]): readonly Seat[] {
	const written = Array.isArray(data[list]) ? (data[list] as readonly DataGroup[]) : [];
	return written.map((seat, index) => ({
		path: [list, index],
		name: textIn(seat.name),
		side: sides.find((side) => side === seat.side),
		site: textIn(seat.site),
		role: seat.role === 'chair' || seat.role === 'viceChair' ? seat.role : undefined,
		trustedOfficial: seat.trustedOfficial === true,
		safetyCommittee: textIn(seat.safetyCommittee),
		safetyRepresentative: seat.safetyRepresentative === true,
	}));
}
