import { palette } from './palette.ts';
import type { Layer } from './plan.ts';

/** A place on the drawing itself. */
export function at(field: string): Record<string, unknown> {
	return { field, type: 'quantitative', scale: null, axis: null };
}

/** A place on the scale of values, from the first of its ticks to the last. */
export function onScale(field: string, domain: readonly number[], range: readonly number[]): Record<string, unknown> {
	return { field, type: 'quantitative', axis: null, scale: { domain, range, nice: false, zero: false } };
}

/** A line of text at a place. */
export interface Line {
	readonly x: number;
	readonly y: number;
	readonly text: string;
}

/** Lines of text that stand at their places, on the middle of their letters. */
export function texts(values: readonly Line[], size: number, look: Partial<Layer['mark']> = {}): Layer {
	return {
		data: { values },
		mark: textMark(size, look),
		encoding: { x: at('x'), y: at('y'), text: { field: 'text', type: 'nominal' } },
	};
}

/** How letters look. */
export function textMark(size: number, look: Partial<Layer['mark']> = {}): Layer['mark'] {
	return { align: 'left', baseline: 'middle', fontSize: size, fill: palette.ink, ...look, type: 'text' };
}

/** The lines of one text, one below the other, round a height. */
export function block(lines: readonly string[], x: number, middle: number, lineHeight: number): readonly Line[] {
	return lines.map((text, index) => ({ x, y: middle + (index - (lines.length - 1) / 2) * lineHeight, text }));
}
