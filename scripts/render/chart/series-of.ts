import type { ChartBar } from '../../types/index.ts';

/** The names of a chart's series, in the order in which they first come. */
export function seriesOf({ bars }: { readonly bars: readonly ChartBar[] }): readonly string[] {
	return [...new Set(bars.map(({ series }) => series))];
}

/** Its categories, in the order in which they first come. */
export function categoriesOf({ bars }: { readonly bars: readonly ChartBar[] }): readonly string[] {
	return [...new Set(bars.map(({ category }) => category))];
}
