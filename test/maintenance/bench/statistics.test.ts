import { expect, test } from 'vitest';
import { ratioOf, spreadOf } from '../../../scripts/maintenance/bench/measure/statistics.ts';

test('the median is the middle one, or between the two in the middle', () => {
	expect(spreadOf([3, 1, 2])).toEqual({ median: 2, least: 1, most: 3 });
	expect(spreadOf([4, 1, 2, 3])).toEqual({ median: 2.5, least: 1, most: 4 });
});

test('what was not measured is left out, and nothing is no figure', () => {
	expect(spreadOf([Number.NaN, 5])).toEqual({ median: 5, least: 5, most: 5 });
	expect(spreadOf([])).toBeUndefined();
	expect(spreadOf([Number.NaN])).toBeUndefined();
});

test('a ratio is taken within each round, so that a slow round counts for both', () => {
	expect(ratioOf([10, 40, 20], [2, 8, 5])).toEqual({ median: 5, least: 4, most: 5 });
	expect(ratioOf([10, 20], [5])).toEqual({ median: 2, least: 2, most: 2 });
	expect(ratioOf([], [1])).toBeUndefined();
});
