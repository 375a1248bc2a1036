import { z } from 'zod';
import { groupIn } from '../../fields/datum.ts';
import type { Company, DataGroup, Datum, Derivation } from '../../types/index.ts';
import { approval, type Counted, type Votes } from '../board/approval.ts';
import { type Seat, type Side, sides } from '../board/board-of.ts';
import { boardOn } from '../board/board-on.ts';
import { doubtfulPersons } from '../board/doubtful-persons.ts';
import type { MeetingSeat } from '../board/meeting-seats.ts';
import { unseated } from '../board/unseated.ts';
import { bareName } from '../names/bare-name.ts';

const settingsSchema = z.strictObject({
	/** The kind of the documents that tell who sits on the board. */
	roster: z.string(),
	/** Of each side of the board. */
	boardSeats: z.coerce.number().int(),
});

type Voters = Pick<Votes, 'seats' | 'present' | 'persons'>;

/**
 * Who could vote at a delegate meeting, by side: a vote for each affiliated site and for each of the board. For each
 * matter whether it is approved, or why that cannot be told, as `approval` says. `unseated` are names of the board that
 * stand where they have no seat, `many` the sides with more names than seats, `doubtful` as `doubtfulPersons` says.
 */
export const delegateMeeting: Derivation = ({ data, company, documents }, settings) => {
	const { roster, boardSeats } = settingsSchema.parse(settings);
	const rosters = documents.filter(({ source }) => source.kind.name === roster);
	const board = typeof data.held === 'string' ? boardOn(data.held, rosters) : undefined;
	const seats = board && [...board.members, ...board.deputies];
	const counted = data.votesCounted === 'cast' || data.votesCounted === 'entitled' ? data.votesCounted : undefined;
	const voters = {
		management: votersOf('management', data, company, boardSeats),
		employees: votersOf('employees', data, company, boardSeats),
	};
	const outcomes = groups(data.votes).map((vote) => outcomeOf(vote, voters, counted));
	return {
		management: { ...voters.management },
		employees: { ...voters.employees },
		outcomes,
		board: board !== undefined,
		unseated: seats === undefined ? [] : sides.flatMap((side) => unseated(side, membersOf(data, side), seats)),
		many: sides.filter((side) => membersOf(data, side).length > boardSeats),
		doubtful: doubtfulPersons(takenSeats(data, seats ?? [])).map((one) => ({ ...one })),
	};
};

/** Null where the votes could not be read. */
function outcomeOf(vote: DataGroup, voters: Record<Side, Voters>, counted: Counted | undefined): string | null {
	const [management, employees] = sides.map((side) => votesOf(groupIn(vote[side]), voters[side]));
	return management && employees ? approval({ management, employees }, counted) : null;
}

function votesOf({ for: favour, against }: DataGroup, voters: Voters): Votes | undefined {
	if (typeof favour !== 'number' || typeof against !== 'number') return undefined;
	return { for: favour, against, ...voters };
}

function votersOf(side: Side, data: DataGroup, company: Company, boardSeats: number): Voters {
	const rows = groups(data.delegates);
	const sites = company.registers.get('sites')?.rows.length ?? rows.length;
	const delegates = rows.map((row) => row[side]).filter((name) => typeof name === 'string');
	const names = [...delegates, ...membersOf(data, side)];
	const persons = new Set(names.map(bareName)).size;
	return { seats: sites + boardSeats, present: names.length, persons };
}

function membersOf(data: DataGroup, side: Side): readonly string[] {
	const members = groupIn(data.board)[side];
	return Array.isArray(members) ? members.filter((name) => typeof name === 'string') : [];
}

function takenSeats(data: DataGroup, seats: readonly Seat[]): readonly MeetingSeat[] {
	return sides.flatMap((side) => [
		...membersOf(data, side).map((name): MeetingSeat => {
			const { site, role } = seats.find((seat) => seat.name === name) ?? {};
			return { side, name, site, board: { role }, from: undefined };
		}),
		...groups(data.delegates).map((row): MeetingSeat => {
			const [name, site] = [row[side], row.site].map((one) => (typeof one === 'string' ? one : undefined));
			return { side, name, site, board: undefined, from: 'document' };
		}),
	]);
}

function groups(datum: Datum | undefined): readonly DataGroup[] {
	return Array.isArray(datum) ? (datum as readonly DataGroup[]) : [];
}
