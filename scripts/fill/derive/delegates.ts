import { z } from 'zod';
import type { DataGroup, Datum, Derivation, DeriveSubject } from '../../types/index.ts';
import { type Board, type Side, sides } from '../board/board-of.ts';
import { boardOn } from '../board/board-on.ts';
import { doubtfulPersons } from '../board/doubtful-persons.ts';
import { type MeetingSeat, meetingSeats } from '../board/meeting-seats.ts';
import { weekdayOf } from '../calendar/weekday-of.ts';
import { bareName } from '../names/bare-name.ts';

const settingsSchema = z.strictObject({
	/** The kind of the documents that tell who sits on the board. */
	roster: z.string(),
	/** Of each side of the board. */
	boardSeats: z.coerce.number().int(),
});

/**
 * Who is called to a delegate meeting, by side, a person once whatever seats it has: who has none yet, stands last.
 * `board` is false where the company has no board on that day.
 */
export const delegates: Derivation = (subject, settings) => {
	const { roster, boardSeats } = settingsSchema.parse(settings);
	const board = boardAt(subject, roster);
	const sites = subject.company.registers.get('sites')?.rows ?? [];
	const seats = meetingSeats(board, boardSeats, sites, groups(subject.data.delegates));
	const named = seats.filter(({ name }) => name !== undefined);
	const [management = [], employees = []] = sides.map((side) => called(side, seats));
	const persons = new Set(named.map(({ name = '' }) => bareName(name)));
	return {
		weekday: typeof subject.data.held === 'string' ? weekdayOf(subject.data.held, subject.language) : null,
		board: board !== undefined,
		management,
		employees,
		sites: sites.length,
		boardSeats: 2 * boardSeats,
		siteSeats: 2 * sites.length,
		seats: seats.length,
		persons: persons.size,
		open: seats.length - named.length,
		double: named.length - persons.size,
		doubtful: doubtfulPersons(seats).map((one) => ({ ...one })),
	};
};

function boardAt({ data, documents }: DeriveSubject, roster: string): Board | undefined {
	const rosters = documents.filter(({ source }) => source.kind.name === roster);
	return typeof data.held === 'string' ? boardOn(data.held, rosters) : undefined;
}

function called(side: Side, seats: readonly MeetingSeat[]): readonly DataGroup[] {
	const ofSide = seats.filter((seat) => seat.side === side);
	const persons = new Map<string, readonly MeetingSeat[]>();
	for (const seat of ofSide) {
		if (seat.name === undefined) continue;
		const person = bareName(seat.name);
		persons.set(person, [...(persons.get(person) ?? []), seat]);
	}
	const open = ofSide.filter(({ name }) => name === undefined);
	return [...persons.values(), ...open.map((seat) => [seat])].map(rowOf);
}

function rowOf(seats: readonly MeetingSeat[]): DataGroup {
	const ofBoard = seats.find(({ board }) => board !== undefined);
	const sites = seats.flatMap(({ board, site }) => (board === undefined && site !== undefined ? site : []));
	return {
		name: seats[0]?.name ?? null,
		board: ofBoard !== undefined,
		role: ofBoard?.board?.role ?? null,
		sites: sites.length === 0 ? null : sites,
	};
}

function groups(datum: Datum | undefined): readonly DataGroup[] {
	return Array.isArray(datum) ? (datum as readonly DataGroup[]) : [];
}
