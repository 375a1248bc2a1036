import type { State } from '../../types/index.ts';

/** The states that a document goes through before it holds, in turn. */
const way: readonly (State | undefined)[] = ['draft', 'hearing', 'approval'];

/** A document is under way until it holds or is retired. */
export function isUnderWay(state: State | undefined): boolean {
	return way.includes(state);
}

/** Whether a document that is, or was, under way has come as far as a state on that way. */
export function hasReached(state: State | undefined, goal: State | undefined): boolean {
	return isUnderWay(goal) && state !== undefined && (!isUnderWay(state) || way.indexOf(state) >= way.indexOf(goal));
}
