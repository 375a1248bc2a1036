import type { Exact } from './exact.ts';

/** Figures of one table as text with the same number of decimals: of money two as soon as one of them has øre, else none. */
export function printing(figures: readonly Exact[], unit: 'money' | 'hours'): (figure: Exact) => string {
	const most = Math.max(0, ...figures.map((figure) => figure.decimalPlaces()));
	const places = unit === 'money' && most > 0 ? 2 : most;
	return (figure) => figure.toFixed(places);
}
