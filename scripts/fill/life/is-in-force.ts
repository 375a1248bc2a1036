import type { State } from '../../types/index.ts';

/** A document holds while it is active, also while its next version is being written. */
export function isInForce(state: State | undefined): boolean {
	return state === 'active' || state === 'revising';
}
