import type { Chart, ChartBar } from '../../types/index.ts';
import { keyOf } from './key.ts';
import { at, block, onScale, textMark, texts } from './layers.ts';
import { palette } from './palette.ts';
import { type Layer, type Plan, type Setting, sizes } from './plan.ts';
import { seriesLook } from './series-look.ts';
import { seriesOf } from './series-of.ts';
import { wideAs } from './wide-as.ts';
import { wrapped } from './wrapped.ts';

const bar = { height: 17, between: 3, rows: 11 };

/** Lying bars with their amounts beside them; their names stand at the left, on a phone above them. */
export function barsPlan(chart: Pick<Chart, 'bars'>, setting: Setting): Plan {
	const { width, letters, line } = sizes[setting.width];
	const series = seriesOf(chart);
	const names = grouped(chart.bars);
	const above = setting.width === 'narrow';
	const room = above
		? width
		: Math.min(
				width * 0.38,
				widest(
					names.map(({ name }) => name),
					letters,
				),
			);
	// Short names, as of years, stand with the amounts, so that nobody need look them up.
	const direct = series.length > 1 && series.every((name) => wideAs(name, letters) <= 48);
	const key = keyOf(direct ? [] : series, 'boxes', setting);

	let y = key.height;
	const labels: { x: number; y: number; text: string }[] = [];
	const boxes: Box[] = [];
	for (const { name, bars } of names) {
		const lines = wrapped(name, room, letters);
		const tall = bars.length * (bar.height + bar.between) - bar.between;
		const head = above ? lines.length * line : 0;
		const height = Math.max(head + tall, above ? 0 : lines.length * line);
		labels.push(...block(lines, 0, above ? y + head / 2 : y + height / 2, line));
		const top = above ? y + head + 1 : y + (height - tall) / 2;
		boxes.push(
			...bars.map((one, index): Box => {
				const from = top + index * (bar.height + bar.between);
				const text = direct ? `${one.text}  ${one.series}` : one.text;
				return { ...one, text, at: series.indexOf(one.series), top: from, bottom: from + bar.height };
			}),
		);
		y += height + bar.rows;
	}
	const height = Math.ceil(y - bar.rows + 2);
	const left = above ? 0 : room + 12;
	const layers = [
		...key.layers,
		texts(labels, letters),
		...drawn(boxes, { left, right: width }, key.height, height, setting),
	];
	return { width, height, layers };
}

interface Box extends ChartBar {
	readonly at: number;
	readonly top: number;
	readonly bottom: number;
}

function drawn(
	boxes: readonly Box[],
	{ left, right }: { readonly left: number; readonly right: number },
	top: number,
	height: number,
	{ width, brand }: Setting,
): readonly Layer[] {
	const { letters } = sizes[width];
	const isBelow = ({ value }: Box) => value < 0;
	const rooms = [boxes.filter(isBelow), boxes.filter((box) => !isBelow(box))].map((side) =>
		side.length === 0
			? 1
			: widest(
					side.map(({ text }) => text),
					letters,
				) + 8,
	);
	const [before = 1, after = 1] = rooms;
	const values = boxes.map(({ value }) => value);
	const lowest = Math.min(0, ...values);
	const highest = Math.max(0, ...values);
	const domain = [lowest, highest > lowest ? highest : lowest + 1];
	const range = [left + before, Math.max(left + before + 20, right - after)];
	const x = (field: string) => onScale(field, domain, range);

	const bars = [...new Set(boxes.map((box) => box.at))].map((index): Layer => {
		const { fill, stroke } = seriesLook(index, brand);
		return {
			data: { values: boxes.filter((box) => box.at === index).map((box) => ({ ...box, zero: 0 })) },
			mark: { type: 'rect', fill, stroke, strokeWidth: 1 },
			encoding: { x: x('zero'), x2: { field: 'value' }, y: at('top'), y2: { field: 'bottom' } },
		};
	});
	const amounts = [false, true].map((below): Layer => {
		const side = boxes.filter((box) => isBelow(box) === below);
		return {
			data: { values: side.map((box) => ({ ...box, middle: (box.top + box.bottom) / 2 })) },
			mark: textMark(letters, below ? { align: 'right', dx: -6 } : { dx: 6 }),
			encoding: { x: x('value'), y: at('middle'), text: { field: 'text', type: 'nominal' } },
		};
	});
	const axis: Layer = {
		data: { values: [{ zero: 0, top: Math.max(0, top - 3), bottom: height }] },
		mark: { type: 'rule', stroke: palette.secondary, strokeWidth: 1 },
		encoding: { x: x('zero'), y: at('top'), y2: { field: 'bottom' } },
	};
	return [...bars, axis, ...amounts.filter(({ data }) => data.values.length > 0)];
}

function grouped(bars: readonly ChartBar[]): readonly { readonly name: string; readonly bars: readonly ChartBar[] }[] {
	const several = new Set(bars.map(({ series }) => series)).size > 1;
	// Rows of one series that are called alike are still rows of their own.
	if (!several) return bars.map((one) => ({ name: one.category, bars: [one] }));
	const names = [...new Set(bars.map(({ category }) => category))];
	return names.map((name) => ({ name, bars: bars.filter(({ category }) => category === name) }));
}

function widest(lines: readonly string[], size: number): number {
	return Math.max(0, ...lines.map((line) => wideAs(line, size)));
}
