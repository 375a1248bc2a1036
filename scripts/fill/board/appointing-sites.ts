import { areLevel, bySize } from './by-size.ts';
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
 * services, the last seats go to the largest sites of others, as many as it takes (S1-p7b).
 * @param sites without the chair's; none without a count
 */
export function appointingSites(sites: readonly EnrolledSite[], appointing: Appointing): readonly Award[] {
	const { seats, services, joint } = appointing;
	for (let yielded = 0; yielded <= Math.min(services, seats); yielded++) {
		const awards = awardsWith(sites, yielded, appointing);
		if (servicesOf(sitesOf(awards), joint).size >= services) return awards;
	}
	return award(sites, seats);
}

/** So many of the last seats go to sites of services that have none yet, while there are such sites. */
function awardsWith(sites: readonly EnrolledSite[], yielded: number, { seats, joint }: Appointing): readonly Award[] {
	const awards = [...award(sites, seats - yielded)];
	for (let seat = 0; seat < yielded; seat++) {
		const own = servicesOf(sitesOf(awards), joint);
		const others = sites.filter(({ service = '' }) => service !== '' && !own.has(service) && !joint.includes(service));
		awards.push(...award(others, 1));
	}
	return awards;
}

function sitesOf(awards: readonly Award[]): readonly EnrolledSite[] {
	return awards.flatMap((one) => one.sites);
}

/** First those that are certain of a seat, then those that share the rest. */
function award(sites: readonly EnrolledSite[], seats: number): readonly Award[] {
	const ranked = bySize(sites);
	const last = ranked[seats - 1];
	if (last === undefined) return [{ sites: ranked, seats: ranked.length }];
	const first = ranked.findIndex((site) => areLevel(site, last));
	const certain = ranked.slice(0, first);
	const equal = ranked.filter((site) => areLevel(site, last));
	return [
		{ sites: certain, seats: certain.length },
		{ sites: equal, seats: seats - certain.length },
	];
}
