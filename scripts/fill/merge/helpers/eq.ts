import type { Helper } from './helper.ts';

/** `(eq a b)`: two texts, numbers or yes-no values are the same; a missing value equals nothing. */
export const eq: Helper = {
	expected: 'same-type',
	takes: 2,
	takesNull: true,
	run([left = null, right = null]) {
		if (typeof left === 'object' && left !== null) return undefined;
		if (typeof right === 'object' && right !== null) return undefined;
		if (left === null || right === null) return false;
		return typeof left === typeof right ? left === right : undefined;
	},
};
