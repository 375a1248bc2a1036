import { at, onScale, textMark } from './layers.ts';
import { palette } from './palette.ts';
import { type Layer, type Setting, sizes } from './plan.ts';
import { seriesLook } from './series-look.ts';
import { widest } from './wide-as.ts';

/** A lying bar at its height. */
export interface Bar {
	readonly value: number;
	/** What stands beside it. */
	readonly text: string;
	/** Which of the series it is of, counted from 0. */
	readonly series: number;
	readonly top: number;
	readonly bottom: number;
}

interface Sides {
	readonly left: number;
	readonly right: number;
}

/** Bars with the amount at the end of each and the line of nothing; amounts keep their room on both sides of it. */
export function barLayers(
	bars: readonly Bar[],
	axis: readonly { readonly top: number; readonly bottom: number }[],
	{ left, right }: Sides,
	{ width, brand }: Setting,
): readonly Layer[] {
	const { letters } = sizes[width];
	const sides = [bars.filter(({ value }) => value < 0), bars.filter(({ value }) => value >= 0)];
	const [before = 1, after = 1] = sides.map((side) => 1 + roomOf(side, letters));
	const values = bars.map(({ value }) => value);
	const lowest = Math.min(0, ...values);
	const highest = Math.max(0, ...values);
	const domain = [lowest, highest > lowest ? highest : lowest + 1];
	const x = (field: string) => onScale(field, domain, [left + before, Math.max(left + before + 20, right - after)]);

	const boxes = [...new Set(bars.map(({ series }) => series))].map((series): Layer => {
		const own = bars.filter((bar) => bar.series === series);
		const { fill, stroke } = seriesLook(series, brand);
		return {
			data: { values: own.map((bar) => ({ ...bar, zero: 0 })) },
			mark: { type: 'rect', fill, stroke, strokeWidth: 1 },
			encoding: { x: x('zero'), x2: { field: 'value' }, y: at('top'), y2: { field: 'bottom' } },
		};
	});
	const zero: Layer = {
		data: { values: axis.map((piece) => ({ ...piece, zero: 0 })) },
		mark: { type: 'rule', stroke: palette.secondary, strokeWidth: 1 },
		encoding: { x: x('zero'), y: at('top'), y2: { field: 'bottom' } },
	};
	const amounts = sides.map(
		(side, index): Layer => ({
			data: { values: side.map((bar) => ({ ...bar, middle: (bar.top + bar.bottom) / 2 })) },
			mark: textMark(letters, index === 0 ? { align: 'right', dx: -6 } : { dx: 6 }),
			encoding: { x: x('value'), y: at('middle'), text: { field: 'text', type: 'nominal' } },
		}),
	);
	return [...boxes, zero, ...amounts.filter(({ data }) => data.values.length > 0)];
}

function roomOf(bars: readonly Bar[], letters: number): number {
	const texts = bars.map(({ text }) => text);
	return bars.length === 0 ? 0 : widest(texts, letters) + 7;
}
