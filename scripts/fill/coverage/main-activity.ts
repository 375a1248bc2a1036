import type { Activity } from './activity.ts';

/**
 * The parts of production that occupy most people: one, or several that occupy the same number. Activities of the same
 * line of the annex are one part.
 */
export function mainActivity(activities: readonly Activity[]): readonly (readonly Activity[])[] {
	const parts = new Map<string | Activity, Activity[]>();
	for (const activity of activities.filter(({ production }) => production)) {
		const key = activity.line === undefined ? activity : String(activity.code);
		parts.set(key, [...(parts.get(key) ?? []), activity]);
	}
	const occupied = [...parts.values()].map((part) => ({ part, employees: employeesOf(part) }));
	const most = Math.max(1, ...occupied.map(({ employees }) => employees));
	return occupied.filter(({ employees }) => employees === most).map(({ part }) => part);
}

function employeesOf(part: readonly Activity[]): number {
	return part.reduce((sum, { employees }) => sum + employees, 0);
}
