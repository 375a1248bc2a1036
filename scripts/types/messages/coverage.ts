/** Messages about whom the order of 1978 covers. */
export interface CoverageMessages {
	'coverage-industry': { readonly text: string; readonly nearest: string | undefined };
	'coverage-production': { readonly what: string; readonly industry: string };
	'coverage-sum': { readonly counted: number; readonly total: number };
	'coverage-tie': { readonly activities: readonly string[] };
	/** `most`: the activities that occupy most people; none where nothing is production. */
	'coverage-main-activity': { readonly named: string; readonly most: readonly string[] };
}
