import type { Fact } from './facts.ts';

/** Every text in a fact, however deep it stands. */
export function textsIn(fact: Fact | null | undefined): readonly string[] {
	if (fact === null || fact === undefined) return [];
	if (typeof fact === 'string') return [fact];
	return Object.values(fact).flatMap((inner: Fact) => textsIn(inner));
}
