import type { Company, DataGroup } from '../../types/index.ts';
import { enrolledIn } from './enrolled-in.ts';

/** A site that is affiliated with a health service. */
export interface EnrolledSite {
	readonly site: string;
	/** The armed service it belongs to; undefined where its register does not tell. */
	readonly service: string | undefined;
	/** In the January count; undefined where it has none. */
	readonly enrolled: number | undefined;
	/** Of sites with equally many: the place that lots or agreement gave it, from 0. */
	readonly decided?: number | undefined;
}

export interface Enrolment {
	readonly sites: readonly EnrolledSite[];
	/** Of the count; undefined: there is none by then. */
	readonly year: number | undefined;
}

/** The sites of a health service with the latest January count that there was by a year. */
export function enrolledSites(company: Company, by: number): Enrolment {
	const counts = rows(company, 'enrolments');
	const years = counts.map(({ year }) => year).filter((year) => typeof year === 'number' && year <= by);
	const year = years.length === 0 ? undefined : Math.max(...(years as readonly number[]));
	const sites = rows(company, 'sites').flatMap(({ site, branch }): EnrolledSite[] => {
		if (typeof site !== 'string') return [];
		const count = counts.find((row) => row.year === year && row.site === site);
		return [{ site, service: typeof branch === 'string' ? branch : undefined, enrolled: count && enrolledIn(count) }];
	});
	return { sites, year };
}

function rows({ registers }: Company, name: string): readonly DataGroup[] {
	return registers.get(name)?.rows ?? [];
}
