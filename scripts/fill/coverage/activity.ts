import type { CoveredLine } from '../../types/index.ts';

/** What is done at an enterprise, and how many do it. */
export interface Activity {
	readonly what: string;
	/** As written: `7.a`; null where none is. */
	readonly code: string | null;
	/** The line of the annex that the code stands for; undefined where it stands in none. */
	readonly line: CoveredLine | undefined;
	readonly employees: number;
	/** Production proper, and no office, canteen, cleaning or driving. */
	readonly production: boolean;
}
