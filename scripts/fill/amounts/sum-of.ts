import { Exact } from './exact.ts';

/** The sum of amounts as text, to the last øre. */
export function sumOf(amounts: readonly (string | number | Exact)[]): Exact {
	return amounts.reduce<Exact>((sum, amount) => sum.plus(amount), new Exact(0));
}
