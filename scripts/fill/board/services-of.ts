import type { EnrolledSite } from './enrolled-sites.ts';

/** The armed services of sites, without what is joint. */
export function servicesOf(sites: readonly Pick<EnrolledSite, 'service'>[], joint: readonly string[]): Set<string> {
	const named = sites.map(({ service }) => service).filter((service) => service !== undefined);
	return new Set(named.filter((service) => !joint.includes(service)));
}
