import type { Chart } from '../../types/index.ts';
import { Exact } from '../amounts/exact.ts';
import type { Format } from './format-for.ts';

/** Round numbers that an axis bears, nothing among them; the greatest tells the unit. */
export function ticksFor(values: readonly number[], { bare, withUnit }: Format): Chart['ticks'] {
	const lowest = Math.min(0, ...values);
	const highest = Math.max(0, ...values);
	const step = stepFor(highest - lowest);
	const first = Math.floor(lowest / step);
	const last = Math.max(Math.ceil(highest / step), first + 1);
	const exactStep = new Exact(step);
	return Array.from({ length: last - first + 1 }, (_, index) => {
		const value = exactStep.times(first + index);
		const print = first + index === last ? withUnit : bare;
		return { value: value.toNumber(), text: print(value, decimalsOf(exactStep)) };
	});
}

/** So that there are no more than five or so; one, two or five of something. */
function stepFor(span: number): number {
	if (span === 0) return 1;
	const power = 10 ** Math.floor(Math.log10(span / 5));
	const [one = 10] = [1, 2, 5].filter((count) => count * power * 5 >= span);
	return Number((one * power).toPrecision(1));
}

function decimalsOf(step: Exact): number {
	return Math.min(20, step.decimalPlaces());
}
