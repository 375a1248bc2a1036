import { textIn } from '../../fields/datum.ts';
import type { DataGroup } from '../../types/index.ts';
import { type Board, type Seat, type Side, sides } from './board-of.ts';
import { ofSide } from './of-side.ts';

/** One seat at a delegate meeting: a member's of the board, or one of the two of a site. */
export interface MeetingSeat {
	readonly side: Side;
	/** Undefined: nobody has been named for it. */
	readonly name: string | undefined;
	/** The site that it is for; of the board's seats, the site that the member comes from. */
	readonly site: string | undefined;
	/** Undefined: it is a site's seat. */
	readonly board: Pick<Seat, 'role'> | undefined;
	/** Where somebody has written the name: in the document, or in the register of sites. */
	readonly from: 'document' | 'register' | undefined;
}

/**
 * All seats at a delegate meeting: so many of the board for each side, then two for each site (S1-p8b). A site that has
 * said who comes, has it in the document; else its chief and its safety representative come.
 * @param said rows of the document: site, management, employees
 */
export function meetingSeats(
	board: Board | undefined,
	boardSeats: number,
	sites: readonly DataGroup[],
	said: readonly DataGroup[],
): readonly MeetingSeat[] {
	const ofBoard = sides.flatMap((side): MeetingSeat[] => {
		const members = board === undefined ? [] : ofSide(board.members, side);
		return Array.from({ length: Math.max(boardSeats, members.length) }, (_, index) => {
			const { name, site, role } = members[index] ?? {};
			return { side, name, site, board: { role }, from: undefined };
		});
	});
	return [...ofBoard, ...sites.flatMap((row) => sides.map((side) => siteSeat(row, side, said)))];
}

function siteSeat(row: DataGroup, side: Side, said: readonly DataGroup[]): MeetingSeat {
	const site = textIn(row.site);
	const named = textIn(said.find((one) => one.site === row.site)?.[side]);
	const known = textIn(side === 'management' ? row.chief : row.safetyRepresentative);
	const from = named !== undefined ? 'document' : known !== undefined ? 'register' : undefined;
	return { side, name: named ?? known, site, board: undefined, from };
}
