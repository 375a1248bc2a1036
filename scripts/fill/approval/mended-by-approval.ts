import type { Code } from '../../types/index.ts';

/** Findings that a new approval mends, so that they stand in no approval's way. */
export const mendedByApproval: ReadonlySet<Code> = new Set([
	'approval-broken',
	'review-due-fact',
	'review-due-template',
	'review-due-law',
]);
