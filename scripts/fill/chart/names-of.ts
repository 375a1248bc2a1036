import type { ChartName } from '../../types/index.ts';
import { Exact } from '../amounts/exact.ts';
import type { Figure } from './figures-of.ts';

/** What the caption and the description of a chart may name, of at least one figure; of equals the first is named. */
export function namesOf(
	figures: readonly Figure[],
	print: (value: Exact) => string,
): Readonly<Record<ChartName, string>> {
	const [first, ...others] = figures;
	const last = others.at(-1) ?? first;
	if (first === undefined || last === undefined) throw new RangeError('A chart has at least one figure');
	const highest = others.reduce((most, figure) => (figure.value.greaterThan(most.value) ? figure : most), first);
	const lowest = others.reduce((least, figure) => (figure.value.lessThan(least.value) ? figure : least), first);
	return {
		count: String(figures.length),
		total: print(figures.reduce((sum, { value }) => sum.plus(value), new Exact(0))),
		highest: named(highest),
		highestValue: print(highest.value),
		lowest: named(lowest),
		lowestValue: print(lowest.value),
		first: first.category,
		firstValue: print(first.value),
		last: last.category,
		lastValue: print(last.value),
	};
}

function named({ category, series }: Figure): string {
	return series === '' ? category : `${category} (${series})`;
}
