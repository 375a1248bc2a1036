import type { Change } from '../../../types/index.ts';

/** One of the two texts that a redline holds. A document that is no redline is the same in both. */
export type Version = 'from' | 'to';

export const versions: readonly Version[] = ['from', 'to'];

/** The versions that hold what bears a change, or bears none. */
export function versionsOf(change: Change | undefined): readonly Version[] {
	if (change === undefined) return versions;
	return change === 'insertion' ? ['to'] : ['from'];
}

/** What is said of words that only these versions hold. */
export function changeOf(holders: readonly Version[]): Change | undefined {
	const [only, ...others] = holders;
	if (only === undefined || others.length > 0) return undefined;
	return only === 'to' ? 'insertion' : 'deletion';
}
