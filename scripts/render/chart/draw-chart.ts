import type { Asset, Chart, Doc } from '../../types/index.ts';
import { framed } from './framed.ts';
import type { Setting } from './plan.ts';
import { planOf } from './plan-of.ts';
import { printable } from './printable.ts';
import { vegaSvg } from './vega-svg.ts';

/** A chart as a picture of vectors; the same chart gives the same bytes, whatever was drawn before it. */
export async function drawChart(chart: Chart, doc: Doc, width: Setting['width']): Promise<Asset> {
	const { colour, fonts } = doc.meta.company;
	const plan = planOf(drawable(chart), { width, brand: colour });
	const family = fonts === undefined ? 'Source Sans 3' : `${fonts.name}, Source Sans 3`;
	const svg = framed(await vegaSvg(plan, family), chart, doc.language);
	return {
		file: `${doc.path}/${chart.url.replace(/^.*\//, '')}`,
		bytes: Buffer.from(svg),
		mediaType: 'image/svg+xml',
		width: plan.width,
		height: plan.height,
	};
}

/** Letters that XML does not hold go before they are measured and drawn. */
function drawable(chart: Chart): Chart {
	const bars = chart.bars.map((bar) => ({
		...bar,
		category: printable(bar.category),
		series: printable(bar.series),
	}));
	return { ...chart, bars };
}
