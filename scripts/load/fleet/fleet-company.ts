import type { Addition, CompanySource, Notation, Source } from '../../types/index.ts';

/** A company as it was read, with the documents of its own folder. */
export interface FleetCompany {
	readonly source: CompanySource;
	readonly own: readonly Source[];
	/** What it adds to documents of the library. */
	readonly additions: readonly Addition[];
	/** How its facts write numbers and days; undefined: as front matter does. */
	readonly notation?: Notation | undefined;
}
