import type { Element } from 'hast';
import type { DeadlineStatus } from '../../types/index.ts';
import { element } from '../html/element.ts';
import { rounded } from './polar.ts';

/** The shape that a status has beside its colour, so that no eye needs to tell colours apart. */
export function markShape(status: DeadlineStatus, x: number, y: number, radius: number): Element {
	const className = ['mark', status];
	if (status === 'due') return element('circle', { className, cx: rounded(x), cy: rounded(y), r: rounded(radius) });
	const corners = shapes[status === 'unset' ? 'late' : status];
	const points = corners.map(([dx, dy]) => `${rounded(x + dx * radius)},${rounded(y + dy * radius)}`);
	return element('polygon', { className, points: points.join(' ') });
}

type Corners = readonly (readonly [x: number, y: number])[];

/** A diamond; a square; a square whose lower right corner is cut off. */
const shapes: Readonly<Record<'late' | 'done' | 'done-late', Corners>> = {
	late: [
		[0, -1.25],
		[1.25, 0],
		[0, 1.25],
		[-1.25, 0],
	],
	done: [
		[-0.92, -0.92],
		[0.92, -0.92],
		[0.92, 0.92],
		[-0.92, 0.92],
	],
	'done-late': [
		[-0.92, -0.92],
		[0.92, -0.92],
		[0.92, 0.3],
		[0.3, 0.92],
		[-0.92, 0.92],
	],
};
