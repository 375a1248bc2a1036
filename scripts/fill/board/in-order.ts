import type { EnrolledSite } from './enrolled-sites.ts';

/** Sites with what was decided about those that have equally many: the names of those that go first, in that order. */
export function inOrder(sites: readonly EnrolledSite[], decided: readonly string[]): readonly EnrolledSite[] {
	return sites.map((site) => {
		const index = decided.indexOf(site.site);
		return { ...site, decided: index < 0 ? undefined : index };
	});
}
