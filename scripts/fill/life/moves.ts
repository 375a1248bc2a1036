import type { State } from '../../types/index.ts';

/**
 * The life of a document: where one change may take it from each state. A document in force may also stay in force with a
 * higher version; that is no move. What is carried out of a fulfilled order moves as the order says.
 */
export const moves: Readonly<Record<State, readonly State[]>> = {
	draft: ['hearing', 'approval'],
	hearing: ['draft', 'approval'],
	approval: ['draft', 'hearing', 'active'],
	active: ['revising', 'retired'],
	revising: ['approval', 'active', 'retired'],
	retired: [],
};

/** Whether one change may take a document from one state to another. */
export function mayMove(from: State, to: State): boolean {
	return from === to || moves[from].includes(to);
}
