import type { EnrolledSite } from './enrolled-sites.ts';

/** The largest first; those that are level in the register's order. */
export function bySize(sites: readonly EnrolledSite[]): readonly EnrolledSite[] {
	return [...sites].sort(order);
}

/** Nothing puts one before the other: equally many are enrolled, and nobody has decided. */
export function areLevel(one: EnrolledSite, other: EnrolledSite): boolean {
	return order(one, other) === 0;
}

function order(a: EnrolledSite, b: EnrolledSite): number {
	if (sizeOf(a) !== sizeOf(b)) return sizeOf(b) - sizeOf(a);
	const [first, second] = [a.decided ?? Number.MAX_SAFE_INTEGER, b.decided ?? Number.MAX_SAFE_INTEGER];
	return first - second;
}

/** How many it has enrolled. */
function sizeOf({ enrolled }: EnrolledSite): number {
	return enrolled ?? 0;
}
