import { nearest } from '../../messages/nearest.ts';
import { bareName } from '../names/bare-name.ts';
import type { Side } from './board-of.ts';
import type { MeetingSeat } from './meeting-seats.ts';

/** Somebody whom a site sends, and who may be somebody else, or may not come. */
export interface Doubtful {
	readonly name: string;
	readonly site: string;
	readonly side: Side;
	readonly from: 'document' | 'register';
	/** `spelling`: nearly the name of the board's member of the same site and side; `sides`: comes for both. */
	readonly why: 'spelling' | 'sides';
	readonly other: string;
}

/** Those whom sites send to a delegate meeting and whose name leaves a doubt. */
export function doubtfulPersons(seats: readonly MeetingSeat[]): readonly Doubtful[] {
	return seats.flatMap(({ name, site, side, board, from }): Doubtful[] => {
		if (name === undefined || site === undefined || board !== undefined || from === undefined) return [];
		const other = (seat: MeetingSeat) => seat.side !== side && isSame(seat.name, name);
		if (seats.some(other)) return [{ name, site, side, from, why: 'sides', other: name }];
		const members = seats.filter((seat) => seat.board !== undefined && seat.site === site && seat.side === side);
		const like = members.find((seat) => seat.name !== undefined && isLike(seat.name, name))?.name;
		return like === undefined ? [] : [{ name, site, side, from, why: 'spelling', other: like }];
	});
}

function isSame(one: string | undefined, other: string): boolean {
	return one !== undefined && bareName(one) === bareName(other);
}

/** Another spelling, or the same with a rank before it. */
function isLike(one: string, other: string): boolean {
	const [longer = '', shorter = ''] = [bareName(one), bareName(other)].sort((a, b) => b.length - a.length);
	return longer !== shorter && (longer.endsWith(` ${shorter}`) || nearest(longer, [shorter]) !== undefined);
}
