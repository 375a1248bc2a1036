import { block, texts } from './layers.ts';
import { type Layer, type Setting, sizes } from './plan.ts';
import type { Point } from './points-of.ts';
import { seriesLook } from './series-look.ts';
import { wrapped } from './wrapped.ts';

interface Room {
	readonly x: number;
	readonly room: number;
	readonly top: number;
	/** How high a value stands. */
	readonly height: (value: number) => number;
}

/** The name and the last amount of each line beside its end, moved apart where they would meet. */
export function endLabels(
	points: readonly Point[],
	series: readonly string[],
	{ x, room, top, height }: Room,
	{ width, brand }: Setting,
): readonly Layer[] {
	const { letters, line } = sizes[width];
	const labels = series
		.map((name, index) => {
			const last = points.filter((point) => point.series === name).at(-1);
			const lines = [...wrapped(name, room, letters), ...wrapped(last?.text ?? '', room, letters)];
			return {
				lines,
				tall: lines.length * line + 4,
				wish: height(last?.value ?? 0),
				colour: seriesLook(index, brand).line,
			};
		})
		.sort((one, other) => one.wish - other.wish);
	let free = top - line;
	return labels.map(({ lines, tall, wish, colour }, index) => {
		const after = labels.slice(index).reduce((sum, label) => sum + label.tall, 0);
		const lowest = height(0) + line - after + tall / 2;
		const middle = Math.max(free + tall / 2, Math.min(wish, lowest));
		free = middle + tall / 2;
		return texts(block(lines, x, middle, line), letters, { fill: colour });
	});
}
