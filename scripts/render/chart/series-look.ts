import { palette } from './palette.ts';

/** How one series is told from the others, in grey too. */
export interface SeriesLook {
	/** Of a bar or a column, which always has an edge that can be seen on white. */
	readonly fill: string;
	readonly stroke: string;
	/** Of a line and of its points. */
	readonly dash: readonly number[];
	readonly shape: string;
	readonly line: string;
}

/** The look of the series of a chart, in their order; the seventh looks like the first. */
export function seriesLook(index: number, brand: string): SeriesLook {
	const { ink, paper, secondary } = palette;
	const looks: readonly [SeriesLook, ...SeriesLook[]] = [
		{ fill: brand, stroke: brand, dash: [1, 0], shape: 'circle', line: brand },
		{ fill: tintOf(brand), stroke: brand, dash: [7, 4], shape: 'square', line: ink },
		{ fill: paper, stroke: brand, dash: [2, 3], shape: 'triangle-up', line: secondary },
		{ fill: ink, stroke: ink, dash: [10, 3, 2, 3], shape: 'diamond', line: ink },
		{ fill: tintOf(secondary), stroke: ink, dash: [4, 2], shape: 'cross', line: secondary },
		{ fill: paper, stroke: ink, dash: [12, 4], shape: 'triangle-down', line: brand },
	];
	return looks[index % looks.length] ?? looks[0];
}

/** A light shade of a `#rrggbb` colour: a third of it on white. */
export function tintOf(colour: string): string {
	const channels = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
	return `#${channels.map((channel) => byte(255 - (255 - channel) / 3)).join('')}`;
}

function byte(channel: number): string {
	return Math.round(channel).toString(16).padStart(2, '0');
}
