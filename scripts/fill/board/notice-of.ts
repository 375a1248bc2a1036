import { z } from 'zod';
import type { Company, DataGroup, Datum, RuleSettings } from '../../types/index.ts';
import { type Appointments, appointments } from './appointments.ts';
import { bySize } from './by-size.ts';
import { type EnrolledSite, enrolledSites } from './enrolled-sites.ts';

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
	const counted = bySize(sites.filter(({ enrolled }) => enrolled !== undefined).map((site) => placed(site, decided)));
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
			return appointments(by === undefined ? others : others.map((site) => placed(site, [])), chair, seats);
		},
	};
}

/** The sites that the notice's `decided` names, those that it puts first first. */
export function decidedIn({ decided }: DataGroup): readonly string[] {
	const written = Array.isArray(decided) ? (decided as readonly Datum[]) : [];
	return written.map((one) => String((one as DataGroup | null)?.site ?? ''));
}

function placed(site: EnrolledSite, decided: readonly string[]): EnrolledSite {
	const index = decided.indexOf(site.site);
	return { ...site, decided: index < 0 ? undefined : index };
}
