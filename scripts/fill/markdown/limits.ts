import type { LoadMessages } from '../../types/index.ts';

export type Measure = LoadMessages['markdown-too-heavy']['what'];

/**
 * What a text may ask of the Markdown parser, which is quadratic in places (40 lines of `*a_ `: 20 s). `inline` is
 * the sum, over blocks parted by blank lines, of the squares of their counts of `* _ ~`, of `[ <` and of backtick
 * runs: below 40 million every text measured takes under half a second, and documents of the trade count next to
 * nothing.
 */
export const limits: Readonly<Record<Measure, number>> = {
	lines: 20_000,
	'line-length': 20_000,
	indent: 64,
	containers: 40,
	backticks: 400,
	footnotes: 1000,
	inline: 40_000_000,
};
