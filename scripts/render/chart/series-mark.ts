import { palette } from './palette.ts';
import type { Layer } from './plan.ts';
import type { seriesLook } from './series-look.ts';

/** The line of a series, in its drawing and in the key alike. */
export function seriesLine<T extends 'line' | 'rule'>(type: T, look: ReturnType<typeof seriesLook>) {
	return { type, stroke: look.line, strokeWidth: 2, strokeDash: look.dash };
}

/** A point of it. */
export function seriesPoint(look: ReturnType<typeof seriesLook>): Layer['mark'] {
	return {
		type: 'point',
		shape: look.shape,
		size: 50,
		fill: palette.paper,
		stroke: look.line,
		strokeWidth: 2,
		opacity: 1,
	};
}
