import { bySize, sizeOf } from './by-size.ts';
import type { EnrolledSite } from './enrolled-sites.ts';
import { servicesOf } from './services-of.ts';

/** Some of the seats, and the sites that they go to: more sites than seats where some have equally many enrolled. */
export interface Award {
	readonly sites: readonly EnrolledSite[];
	readonly seats: number;
}

export interface Appointing {
	/** Members and deputies together. */
	readonly seats: number;
	/** So many of the armed services at least. */
	readonly services: number;
	/** What is named as a service and is none. */
	readonly joint: readonly string[];
}

/**
 * Which sites appoint the management's seats beside the chair's: those with most enrolled. Where these are of too few
 * services, the last seat goes to the largest site of another (S1-p7b).
 * @param sites without the chair's; none without a count
 */
export function appointingSites(
	sites: readonly EnrolledSite[],
	{ seats, services, joint }: Appointing,
): readonly Award[] {
	const largest = award(sites, seats);
	const own = servicesOf(
		largest.flatMap((one) => one.sites),
		joint,
	);
	const others = sites.filter(({ service }) => service !== undefined && !own.has(service) && !joint.includes(service));
	if (own.size >= services || others.length === 0 || sites.length <= seats) return largest;
	return [...award(sites, seats - 1), ...award(others, 1)];
}

/** First those that are certain of a seat, then those that share the rest. */
function award(sites: readonly EnrolledSite[], seats: number): readonly Award[] {
	const ranked = bySize(sites);
	const last = ranked[seats - 1];
	if (last === undefined) return [{ sites: ranked, seats: ranked.length }];
	const certain = ranked.filter((site) => sizeOf(site) > sizeOf(last));
	const equal = ranked.filter((site) => sizeOf(site) === sizeOf(last));
	return [
		{ sites: certain, seats: certain.length },
		{ sites: equal, seats: seats - certain.length },
	];
}
