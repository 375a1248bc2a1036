import type { DataGroup, Datum, Derivation } from '../../types/index.ts';
import { approval, type Counted, type Votes } from '../board/approval.ts';
import { type Side, sides } from '../board/board-of.ts';

/**
 * Who could vote at a delegate meeting, by side: a vote for each site and for each of the board who came. For each
 * matter whether it is approved, as `approval` says.
 */
export const delegateMeeting: Derivation = ({ data }) => {
	const [management, employees] = sides.map((side) => votersOf(side, data));
	const counted = data.votesCounted === 'cast' || data.votesCounted === 'entitled' ? data.votesCounted : undefined;
	return {
		management: management ?? null,
		employees: employees ?? null,
		outcomes: groups(data.votes).map((vote) => outcomeOf(vote, data, counted)),
	};
};

/** Null where the votes could not be read. */
function outcomeOf(vote: DataGroup, data: DataGroup, counted: Counted | undefined): string | null {
	const [management, employees] = sides.map((side) => votesOf(vote, side, data));
	return management && employees ? approval({ management, employees }, counted) : null;
}

function votesOf(vote: DataGroup, side: Side, data: DataGroup): Votes | undefined {
	const { for: favour, against } = group(vote[side]);
	if (typeof favour !== 'number' || typeof against !== 'number') return undefined;
	return { for: favour, against, ...votersOf(side, data) };
}

function votersOf(side: Side, data: DataGroup): Pick<Votes, 'seats' | 'persons'> {
	const delegates = groups(data.delegates).map((delegate) => delegate[side] ?? null);
	const members = group(data.board)[side];
	const named = [...delegates, ...(Array.isArray(members) ? (members as readonly Datum[]) : [])];
	const unnamed = named.filter((name) => name === null).length;
	return { seats: named.length, persons: unnamed + new Set(named.filter((name) => name !== null)).size };
}

function groups(datum: Datum | undefined): readonly DataGroup[] {
	return Array.isArray(datum) ? (datum as readonly DataGroup[]) : [];
}

function group(datum: Datum | undefined): DataGroup {
	return typeof datum === 'object' && datum !== null && !Array.isArray(datum) ? (datum as DataGroup) : {};
}
