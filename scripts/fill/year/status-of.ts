import type { DeadlineStatus } from '../../types/index.ts';

/** What became of a deadline: its last day, whether and when it was done, and today where it is known. */
interface Fate {
	readonly due: string | undefined;
	readonly done: boolean;
	readonly doneOn: string | undefined;
	readonly asOf: string | undefined;
}

/** Where a deadline stands; late only when today is known. */
export function statusOf({ due, done, doneOn, asOf }: Fate): DeadlineStatus {
	if (done) return due !== undefined && doneOn !== undefined && doneOn > due ? 'done-late' : 'done';
	if (due === undefined) return 'unset';
	return asOf !== undefined && asOf > due ? 'late' : 'due';
}
