import type { EnrolledSite } from './enrolled-sites.ts';

/** The largest first; those of equal size in the register's order. */
export function bySize(sites: readonly EnrolledSite[]): readonly EnrolledSite[] {
	return [...sites].sort((a, b) => sizeOf(b) - sizeOf(a));
}

/** How many it has enrolled. */
export function sizeOf({ enrolled }: EnrolledSite): number {
	return enrolled ?? 0;
}
