import { z } from 'zod';
import type { Company, DataGroup, RuleSettings } from '../../types/index.ts';
import { type Appointments, appointments } from './appointments.ts';
import { bySize } from './by-size.ts';
import { decidedIn } from './decided-in.ts';
import { type EnrolledSite, enrolledSites } from './enrolled-sites.ts';
import { inOrder } from './in-order.ts';

const settingsSchema = z.strictObject({
	members: z.coerce.number().int(),
	deputies: z.coerce.number().int(),
	services: z.coerce.number().int(),
	joint: z.array(z.string()),
});

/** What a notice tells its sites: which of them appoint to the board, by the count of its year. */
export interface Notice {
	readonly year: number;
	/** Those with a count of that year, the chair's with them, the largest first. */
	readonly counted: readonly EnrolledSite[];
	readonly uncounted: readonly EnrolledSite[];
	/** Undefined where its site is unknown. */
	readonly chair: EnrolledSite | undefined;
	/** Those whom lots or agreement put first, in that order. */
	readonly decided: readonly string[];
	readonly services: number;
	readonly joint: readonly string[];
	/** By the decisions that it tells of, or by none of them. */
	appointments(by?: 'count'): Appointments;
}

/** Undefined where it does not say which year it is of. */
export function noticeOf(data: DataGroup, company: Company, settings: RuleSettings): Notice | undefined {
	const { members, deputies, ...least } = settingsSchema.parse(settings);
	const { year, chairSite } = data;
	if (typeof year !== 'number') return undefined;
	const count = enrolledSites(company, year);
	const sites = count.year === year ? count.sites : count.sites.map((site) => ({ ...site, enrolled: undefined }));
	const decided = decidedIn(data);
	const counted = bySize(
		inOrder(
			sites.filter(({ enrolled }) => enrolled !== undefined),
			decided,
		),
	);
	const chair = sites.find(({ site }) => site === chairSite);
	const seats = { seats: members + deputies, members, ...least };
	return {
		year,
		counted,
		uncounted: sites.filter(({ enrolled }) => enrolled === undefined),
		chair,
		decided,
		...least,
		appointments(by) {
			if (chair === undefined) return { members: [], deputies: [], ties: [] };
			const others = counted.filter(({ site }) => site !== chair.site);
			return appointments(by === undefined ? others : inOrder(others, []), chair, seats);
		},
	};
}
