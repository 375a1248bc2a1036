import type { WrittenDocument } from '../../types/index.ts';
import { type Board, boardOf } from './board-of.ts';

/** The board that sits on a day, by rosters in force or of the past; of two, the later one. */
export function boardOn(day: string, rosters: readonly WrittenDocument[]): Board | undefined {
	return rosters
		.filter(({ state }) => isOrWasInForce(state))
		.map(({ data }) => boardOf(data))
		.filter(({ from, to }) => from !== undefined && to !== undefined && from <= day && day <= to)
		.sort((a, b) => (String(a.from) < String(b.from) ? 1 : -1))[0];
}

function isOrWasInForce(state: WrittenDocument['state']): boolean {
	return state === 'active' || state === 'revising' || state === 'retired';
}
