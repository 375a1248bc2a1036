import type { Chart } from '../../types/index.ts';
import { barsPlan } from './bars-plan.ts';
import { endLabels } from './end-labels.ts';
import { keyOf } from './key.ts';
import { at, onScale, textMark, texts } from './layers.ts';
import { palette } from './palette.ts';
import { type Layer, type Plan, type Setting, sizes } from './plan.ts';
import { pointsOf } from './points-of.ts';
import { seriesLook } from './series-look.ts';
import { seriesLine, seriesPoint } from './series-mark.ts';
import { categoriesOf, seriesOf } from './series-of.ts';
import { wideAs, widest } from './wide-as.ts';
import { wrapped } from './wrapped.ts';

const plotHeight = 200;

/** Lines over an axis of round numbers, or bars of a single year; where there is room each is named at its end, on a phone in a key above. */
export function linesPlan(chart: Chart, setting: Setting): Plan {
	if (categoriesOf(chart).length === 1) return barsPlan(chart, setting);
	const { width, letters, line } = sizes[setting.width];
	const series = seriesOf(chart);
	const named = setting.width === 'wide' && series.length > 1;
	const key = keyOf(named ? [] : series, 'lines', setting);
	const top = key.height + line;
	const bottom = top + plotHeight;
	const ends = named ? endsWidth(chart.bars, width * 0.3, letters) : 0;
	const numbers = Math.max(...chart.ticks.map(({ text }) => wideAs(text, letters))) + 10;
	const edge = Math.max(12, ...categoriesOf(chart).map((name) => wideAs(name, letters) / 2));
	const left = numbers + edge;
	const right = width - Math.max(edge, named ? ends + 14 : 12);
	const points = pointsOf(chart, series, left, right);
	const domain = [chart.ticks[0]?.value ?? 0, chart.ticks.at(-1)?.value ?? 1];
	const y = (field: string) => onScale(field, domain, [bottom, top]);
	const height = (value: number) =>
		bottom - ((value - (domain[0] ?? 0)) / ((domain[1] ?? 1) - (domain[0] ?? 0))) * plotHeight;

	const grid: Layer[] = chart.ticks.map(({ value }) => ({
		data: { values: [{ value, from: numbers, to: right + 6 }] },
		mark: { type: 'rule', stroke: value === 0 ? palette.secondary : palette.hairline, strokeWidth: 1 },
		encoding: { x: at('from'), x2: { field: 'to' }, y: y('value') },
	}));
	const scale: Layer = {
		data: { values: chart.ticks.map((tick) => ({ ...tick, x: numbers - 8 })) },
		mark: textMark(letters, { align: 'right', fill: palette.secondary }),
		encoding: { x: at('x'), y: y('value'), text: { field: 'text', type: 'nominal' } },
	};
	const drawn = series.flatMap((name, index): readonly Layer[] => {
		const look = seriesLook(index, setting.brand);
		const values = points.filter((point) => point.series === name);
		return [
			{
				data: { values },
				mark: seriesLine('line', look),
				encoding: { x: at('x'), y: y('value'), detail: { field: 'run', type: 'nominal' } },
			},
			{
				data: { values },
				mark: seriesPoint(look),
				encoding: { x: at('x'), y: y('value') },
			},
		];
	});
	const labels = categoryLabels(points, bottom + 5 + line / 2, letters);
	return {
		width,
		height: Math.ceil(bottom + 8 + line),
		layers: [
			...key.layers,
			...grid,
			scale,
			...drawn,
			...(named ? endLabels(points, series, { x: right + 12, room: ends, top, height }, setting) : []),
			...(series.length === 1 ? amounts(points, y, letters) : []),
			texts(labels, letters, { align: 'center', fill: palette.secondary }),
		],
	};
}

type Points = ReturnType<typeof pointsOf>;

/** As wide as the names and amounts at the ends are when they have been parted into lines. */
function endsWidth(bars: Chart['bars'], most: number, letters: number): number {
	return widest(
		bars.flatMap(({ series, text }) => [...wrapped(series, most, letters), ...wrapped(text, most, letters)]),
		letters,
	);
}

/** Where they would meet, only every second, third … is printed, counted from the last. */
function categoryLabels(points: Points, y: number, letters: number) {
	const columns = [...new Map(points.map(({ x, category }) => [x, category]))].sort(([one], [other]) => one - other);
	const nearest = Math.min(...columns.slice(1).map(([x], index) => x - (columns[index]?.[0] ?? x)));
	const widest = Math.max(...columns.map(([, name]) => wideAs(name, letters))) + 6;
	const each = Number.isFinite(nearest) && nearest > 0 ? Math.max(1, Math.ceil(widest / nearest)) : 1;
	return columns.filter((_, index) => (columns.length - 1 - index) % each === 0).map(([x, text]) => ({ x, y, text }));
}

/** The amounts of a line that is alone, where all have room above their points. */
function amounts(points: Points, y: (field: string) => Record<string, unknown>, letters: number): readonly Layer[] {
	const xs = points.map(({ x }) => x).sort((one, other) => one - other);
	const nearest = Math.min(...xs.slice(1).map((x, index) => x - (xs[index] ?? x)));
	if (points.some(({ text }) => wideAs(text, letters) + 6 > nearest)) return [];
	return [
		{
			data: { values: points },
			mark: textMark(letters, { align: 'center', dy: -13 }),
			encoding: { x: at('x'), y: y('value'), text: { field: 'text', type: 'nominal' } },
		},
	];
}
