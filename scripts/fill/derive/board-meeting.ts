import { z } from 'zod';
import type { DataGroup, Datum, Derivation } from '../../types/index.ts';
import { type Seat, type Side, sides } from '../board/board-of.ts';
import { boardOn } from '../board/board-on.ts';
import { ofSide } from '../board/of-side.ts';
import { unseated } from '../board/unseated.ts';

/** The kind of the documents that tell who has a seat. */
const settingsSchema = z.strictObject({ roster: z.string() });

/**
 * Who was at a board meeting, by side: how many, of how many, and how many it takes. A deputy counts where a member of
 * the same side is missing. `of`, `least` and `quorate` are null where the company has no board on that day.
 * `unseated` are names that stand where they have no seat, with their place in the front matter.
 */
export const boardMeeting: Derivation = ({ data, documents }, settings) => {
	const { roster } = settingsSchema.parse(settings);
	const rosters = documents.filter(({ source }) => source.kind.name === roster);
	const board = typeof data.held === 'string' ? boardOn(data.held, rosters) : undefined;
	const seats = board && [...board.members, ...board.deputies];
	const attended = sides.map((side) => attendance(side, data, board?.members, seats));
	const [management = null, employees = null] = attended;
	return {
		management,
		employees,
		quorate: board === undefined ? null : attended.every(({ present, least }) => present >= (least ?? 0)),
		unseated: seats === undefined ? [] : sides.flatMap((side) => unseated(side, namesOf(data, side), seats)),
	};
};

function attendance(side: Side, data: DataGroup, members?: readonly Seat[], seats?: readonly Seat[]) {
	const names = [...new Set(namesOf(data, side))];
	const number = groupOf(data.presentNumber)[side];
	const of = members === undefined ? null : ofSide(members, side).length;
	const seated = seats && ofSide(seats, side);
	const counted = names.filter((name) => seated === undefined || seated.some((seat) => seat.name === name)).length;
	return {
		names: names.length === 0 ? null : names,
		present: typeof number === 'number' ? number : Math.min(counted, of ?? counted),
		of,
		least: of === null ? null : Math.ceil(of / 2),
	};
}

function namesOf(data: DataGroup, side: Side): readonly string[] {
	const names = groupOf(data.present)[side];
	return Array.isArray(names) ? (names as readonly string[]) : [];
}

function groupOf(datum: Datum | undefined): DataGroup {
	return typeof datum === 'object' && datum !== null && !Array.isArray(datum) ? (datum as DataGroup) : {};
}
