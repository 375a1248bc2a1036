import { type Appointing, appointingSites } from './appointing-sites.ts';
import { areLevel, bySize } from './by-size.ts';
import type { EnrolledSite } from './enrolled-sites.ts';
import { servicesOf } from './services-of.ts';

/** Sites with equally many enrolled that no rule puts in order, and how many of them go first. */
export interface Tie {
	readonly sites: readonly EnrolledSite[];
	readonly seats: number;
	/** What they would go first to: a seat at all, or a member's seat before a deputy's. */
	readonly seat: 'any' | 'member';
}

export interface Appointments {
	/** The largest first; of sites in a tie, those that the register has first stand in for all. */
	readonly members: readonly EnrolledSite[];
	readonly deputies: readonly EnrolledSite[];
	readonly ties: readonly Tie[];
}

/** How many members a board's sites send, beside what decides between sites. */
export interface Seats extends Appointing {
	readonly members: number;
}

/**
 * Which sites appoint a member and which a deputy: as `appointingSites` has it, the largest a member. Those who sit are of
 * so many services, too, the chair's site with them: where they are not, the last member's seat goes to the largest of
 * another service among those that have a deputy's.
 * @param sites without the chair's; none without a count
 */
export function appointments(sites: readonly EnrolledSite[], chair: EnrolledSite, seats: Seats): Appointments {
	const awards = appointingSites(sites, seats);
	const sent = bySize(awards.flatMap((award) => award.sites.slice(0, award.seats)));
	const { members, deputies } = seated(sent, chair, seats);
	return { members, deputies, ties: [...tiesFor(awards), ...tieBetween(sent, members, deputies)] };
}

function seated(sent: readonly EnrolledSite[], chair: EnrolledSite, { members: count, services, joint }: Seats) {
	const members = sent.slice(0, count);
	const deputies = sent.slice(count);
	const own = servicesOf([chair, ...members], joint);
	const other = deputies.find(({ service }) => service !== undefined && !own.has(service) && !joint.includes(service));
	if (own.size >= services || other === undefined) return { members, deputies };
	const yielding = members.slice(-1);
	return {
		members: [...members.slice(0, -1), other],
		deputies: bySize([...yielding, ...deputies.filter((site) => site !== other)]),
	};
}

function tiesFor(awards: ReturnType<typeof appointingSites>): readonly Tie[] {
	return awards
		.filter(({ sites, seats }) => seats > 0 && sites.length > seats)
		.map(({ sites, seats }) => ({ sites, seats, seat: 'any' }));
}

/** The smallest member's site and the largest deputy's are level, and both are certain of a seat. */
function tieBetween(
	sent: readonly EnrolledSite[],
	members: readonly EnrolledSite[],
	deputies: readonly EnrolledSite[],
): readonly Tie[] {
	const last = members.at(-1);
	const first = deputies[0];
	if (last === undefined || first === undefined || !areLevel(last, first)) return [];
	const sites = sent.filter((site) => areLevel(site, last));
	return [{ sites, seats: members.filter((site) => areLevel(site, last)).length, seat: 'member' }];
}
