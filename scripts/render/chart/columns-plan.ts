import type { Chart } from '../../types/index.ts';
import { barsPlan } from './bars-plan.ts';
import { keyOf } from './key.ts';
import { at, block, onScale, textMark, texts } from './layers.ts';
import { palette } from './palette.ts';
import { type Layer, type Plan, type Setting, sizes } from './plan.ts';
import { seriesLook } from './series-look.ts';
import { categoriesOf, seriesOf } from './series-of.ts';
import { wideAs } from './wide-as.ts';
import { wrapped } from './wrapped.ts';

const plotHeight = 190;

/** Upright columns with their amounts above them; lying bars where names or amounts have no room for that. */
export function columnsPlan(chart: Chart, setting: Setting): Plan {
	const { width, letters, line } = sizes[setting.width];
	const series = seriesOf(chart);
	const categories = categoriesOf(chart);
	const slot = width / categories.length;
	const one = Math.min(64, (slot * 0.86) / series.length);
	const fits = (text: string, room: number) => wideAs(text, letters) <= room;
	const named = categories.every((name) => name.split(' ').every((word) => fits(word, slot - 6)));
	const repeated = new Set(chart.bars.map(({ category, series: of }) => `${category}\n${of}`)).size < chart.bars.length;
	const numbered = chart.bars.every(({ text }) => fits(text, series.length === 1 ? slot - 4 : one + 2));
	if (!named || !numbered || repeated) return barsPlan(chart, setting);

	const key = keyOf(series, 'boxes', setting);
	const values = chart.bars.map(({ value }) => value);
	const lowest = Math.min(0, ...values);
	const highest = Math.max(0, ...values);
	const top = key.height + line;
	const bottom = top + plotHeight;
	const domain = [lowest, highest > lowest ? highest : lowest + 1];
	const y = (field: string) => onScale(field, domain, [bottom, top]);
	const boxes = chart.bars.map(({ category, series: of, value, text }) => {
		const index = series.indexOf(of);
		const middle = slot * (categories.indexOf(category) + 0.5) + one * (index - (series.length - 1) / 2);
		return { value, text, index, zero: 0, middle, left: middle - one * 0.44, right: middle + one * 0.44 };
	});
	const columns = series.map((_, index): Layer => {
		const { fill, stroke } = seriesLook(index, setting.brand);
		return {
			data: { values: boxes.filter((box) => box.index === index) },
			mark: { type: 'rect', fill, stroke, strokeWidth: 1 },
			encoding: { x: at('left'), x2: { field: 'right' }, y: y('zero'), y2: { field: 'value' } },
		};
	});
	const amounts = [false, true].map((below): Layer => {
		const side = boxes.filter(({ value }) => value < 0 === below);
		return {
			data: { values: side },
			mark: textMark(letters, { align: 'center', dy: below ? 10 : -9 }),
			encoding: { x: at('middle'), y: y('value'), text: { field: 'text', type: 'nominal' } },
		};
	});
	const axis: Layer = {
		data: { values: [{ zero: 0, left: 0, right: width }] },
		mark: { type: 'rule', stroke: palette.secondary, strokeWidth: 1 },
		encoding: { x: at('left'), x2: { field: 'right' }, y: y('zero') },
	};
	const below = lowest < 0 ? bottom + line : bottom;
	const lines = categories.map((name) => wrapped(name, slot - 4, letters));
	const labels = lines.flatMap((rows, index) => {
		const middle = below + 5 + (rows.length * line) / 2;
		return block(rows, slot * (index + 0.5), middle, line);
	});
	return {
		width,
		height: Math.ceil(below + 7 + Math.max(...lines.map((rows) => rows.length)) * line),
		layers: [
			...key.layers,
			...columns,
			axis,
			...amounts.filter(({ data }) => data.values.length > 0),
			texts(labels, letters, { align: 'center' }),
		],
	};
}
