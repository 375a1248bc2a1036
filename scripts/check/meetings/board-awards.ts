import { z } from 'zod';
import { type Award, appointingSites } from '../../fill/board/appointing-sites.ts';
import { boardOf, type Seat } from '../../fill/board/board-of.ts';
import { decidedIn } from '../../fill/board/decided-in.ts';
import { enrolledSites } from '../../fill/board/enrolled-sites.ts';
import { inOrder } from '../../fill/board/in-order.ts';
import { ofSide } from '../../fill/board/of-side.ts';
import type { DocumentSubject, RuleSettings } from '../../types/index.ts';

const settingsSchema = z.strictObject({
	seats: z.coerce.number().int(),
	services: z.coerce.number().int(),
	joint: z.array(z.string()),
});

/** Which sites have the seats of a board's management, and which should have them, also by what its notice decided. */
export interface BoardAwards {
	/** Members and deputies that sites send: all but the chief whom the authority above appoints. */
	readonly sent: readonly Seat[];
	readonly awards: readonly Award[];
	/** Of the January count. */
	readonly year: number;
}

/** Undefined where something else is wrong first: no appointed chief, no count, too many seats, an unknown site. */
export function boardAwards(
	{ data, company, taken }: DocumentSubject,
	settings: RuleSettings,
): BoardAwards | undefined {
	const appointing = settingsSchema.parse(settings);
	const { members, deputies, from } = boardOf(data);
	const { sites, year } = enrolledSites(company, Number((from ?? '').slice(0, 4)));
	const management = [...ofSide(members, 'management'), ...ofSide(deputies, 'management')];
	const chief = management.find(({ role }) => role !== undefined);
	const counted = sites.filter(({ enrolled }) => enrolled !== undefined);
	const known = management.every((seat) => counted.some(({ site }) => site === seat.site));
	if (chief === undefined || year === undefined || !known) return undefined;
	const sent = management.filter((seat) => seat !== chief);
	if (sent.length !== appointing.seats) return undefined;
	const notice = taken.get('notice');
	const decided = notice === undefined ? [] : decidedIn(notice.data);
	const others = inOrder(counted, decided).filter(({ site }) => site !== chief.site);
	return { sent, year, awards: appointingSites(others, appointing) };
}
