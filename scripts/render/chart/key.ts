import { at, texts } from './layers.ts';
import type { Layer, Setting } from './plan.ts';
import { sizes } from './plan.ts';
import { seriesLook } from './series-look.ts';
import { seriesLine, seriesPoint } from './series-mark.ts';
import { wideAs } from './wide-as.ts';
import { wrapped } from './wrapped.ts';

/** What the looks of the series mean, above the drawing. */
export interface Key {
	readonly height: number;
	readonly layers: readonly Layer[];
}

const sample = 22;
const gap = 18;

/** The key of several series, in their order; nothing for one. */
export function keyOf(series: readonly string[], form: 'boxes' | 'lines', { width, brand }: Setting): Key {
	if (series.length < 2) return { height: 0, layers: [] };
	const { width: most, letters, line } = sizes[width];
	let x = 0;
	let y = line / 2;
	const entries = series.map((name, index) => {
		const rows = wrapped(name, most - sample - 8, letters);
		const wide = sample + 8 + Math.max(...rows.map((row) => wideAs(row, letters)));
		if (x > 0 && x + wide > most) {
			x = 0;
			y += line + 4;
		}
		const entry = { x, y, rows, look: seriesLook(index, brand) };
		x += wide + gap;
		if (rows.length > 1) {
			x = 0;
			y += rows.length * line;
		}
		return entry;
	});
	const names = entries.flatMap(({ x: left, y: top, rows }) =>
		rows.map((text, index) => ({ x: left + sample + 8, y: top + index * line, text })),
	);
	const samples = entries.flatMap(({ x: left, y: middle, look }) => drawn(form, left, middle, look));
	return { height: y + line / 2 + 10, layers: [...samples, texts(names, letters)] };
}

function drawn(form: 'boxes' | 'lines', x: number, y: number, look: ReturnType<typeof seriesLook>): readonly Layer[] {
	const values = [{ x, x2: x + sample, middle: x + sample / 2, y, top: y - 6, bottom: y + 6 }];
	if (form === 'boxes') {
		const mark = { type: 'rect', fill: look.fill, stroke: look.stroke, strokeWidth: 1 } as const;
		return [{ data: { values }, mark, encoding: { x: at('x'), x2: at2('x2'), y: at('top'), y2: at2('bottom') } }];
	}
	return [
		{
			data: { values },
			mark: seriesLine('rule', look),
			encoding: { x: at('x'), x2: at2('x2'), y: at('y') },
		},
		{
			data: { values },
			mark: seriesPoint(look),
			encoding: { x: at('middle'), y: at('y') },
		},
	];
}

/** The other end of what `at` begins. */
export function at2(field: string): Record<string, unknown> {
	return { field };
}
