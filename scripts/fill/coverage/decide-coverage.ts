import type { Activity } from './activity.ts';
import { mainActivity } from './main-activity.ts';

/** Who at an enterprise must have a health service (S2-A-III). */
export interface Coverage {
	/**
	 * `all`: the main activity stands in the annex; `part`: only a delimited part does; `none`: nothing does;
	 * `undecided`: parts of production occupy the same number, and it makes a difference which is the main one.
	 */
	readonly outcome: 'all' | 'part' | 'none' | 'undecided';
	readonly covered: number;
	/** What is done at the main activity; of several parts while it is undecided which it is. */
	readonly main: readonly Activity[];
	/** Those who are covered and from when; `all`: the enterprise as a whole. */
	readonly parts: readonly { readonly all: boolean; readonly activity: Activity }[];
}

/**
 * Decides who is covered.
 * @param total all employees, those outside production too
 * @param chosen what a person has named as the main activity, where several parts occupy the same number
 */
export function decideCoverage(activities: readonly Activity[], total: number, chosen: string | null): Coverage {
	const candidates = mainActivity(activities);
	const named = candidates.find((part) => part.some(({ what }) => what === chosen));
	const days = new Set(candidates.map(([first]) => first?.line?.group.from));
	if (named === undefined && days.size > 1)
		return { outcome: 'undecided', covered: 0, main: candidates.flat(), parts: [] };
	const main = named ?? candidates.flat();
	const listed = activities.filter(({ production, line, employees }) => production && line && employees > 0);
	const [first] = main;
	if (first?.line === undefined) {
		const covered = listed.reduce((sum, { employees }) => sum + employees, 0);
		const parts = listed.map((activity) => ({ all: false, activity }));
		return { outcome: covered === 0 ? 'none' : 'part', covered, main, parts };
	}
	// Until the main activity is covered, a side production that was covered before it is delimited.
	const from = first.line.group.from;
	const before = listed.filter(({ line }) => line && line.group.from < from);
	const parts = [{ all: true, activity: first }, ...before.map((activity) => ({ all: false, activity }))];
	return { outcome: 'all', covered: total, main, parts };
}
