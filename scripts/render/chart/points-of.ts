import type { Chart, ChartBar } from '../../types/index.ts';
import { categoriesOf } from './series-of.ts';

/** A point of a line; those of one run are joined. */
export interface Point extends ChartBar {
	readonly x: number;
	readonly run: number;
}

/** The points of a chart from left to right: whole numbers, as of years, by what they are, so that a missing year leaves its room. */
export function pointsOf(chart: Chart, series: readonly string[], left: number, right: number): readonly Point[] {
	const categories = categoriesOf(chart);
	const years = categories.every((name) => /^\d{1,6}$/.test(name)) ? categories.map(Number) : undefined;
	const order = years ? categories.toSorted((one, other) => Number(one) - Number(other)) : categories;
	const first = years ? Math.min(...years) : 0;
	const last = years ? Math.max(...years) : categories.length - 1;
	const xOf = (name: string) => {
		const place = years ? Number(name) : categories.indexOf(name);
		return last === first ? (left + right) / 2 : left + ((place - first) / (last - first)) * (right - left);
	};
	return series.flatMap((of) => {
		let run = 0;
		return order.flatMap((name): Point[] => {
			const own = chart.bars.filter(({ category, series: its }) => category === name && its === of);
			// A line is not drawn through what is not known.
			if (own.length === 0) run++;
			return own.map((bar) => ({ ...bar, x: xOf(name), run }));
		});
	});
}
