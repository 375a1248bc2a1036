import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suppress } from '../../../scripts/fill/amounts/suppress.ts';

const groups = fc.array(fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 30 })), { maxLength: 7 });
const least = fc.integer({ min: 3, max: 6 });

/** All numbers that a hidden group may have, for a reader who knows the rest, the total and how groups are hidden. */
function readingsOf(counts: readonly number[], limit: number): readonly ReadonlySet<number>[] {
	const { counts: marks } = suppress(counts, limit);
	const shown = counts.filter((_, at) => marks[at]?.hidden === undefined && (counts[at] ?? 0) >= limit);
	const sum = counts.reduce((all, count, at) => (marks[at]?.hidden === undefined ? all : all + count), 0);
	const most = Math.min(sum, ...shown);
	const hidden = marks.flatMap(({ hidden: mark }) => mark ?? []);
	const found = hidden.map(() => new Set<number>());
	const walk = (at: number, left: number, taken: readonly number[]): void => {
		if (at === hidden.length) {
			if (left === 0) for (const [index, value] of taken.entries()) found[index]?.add(value);
			return;
		}
		const [from, to] = hidden[at] === 'few' ? [1, limit - 1] : [limit, most];
		for (let value = from; value <= Math.min(to, left); value++) walk(at + 1, left - value, [...taken, value]);
	};
	walk(0, sum, []);
	return found.filter((_, at) => hidden[at] === 'few');
}

test('every small group is hidden, and could have any small number, for all that the total tells', () => {
	fc.assert(
		fc.property(groups, least, (counts, limit) => {
			const { counts: marks, total } = suppress(counts, limit);
			for (const [at, count] of counts.entries()) {
				expect(marks[at]?.hidden === 'few').toBe(count > 0 && count < limit);
			}
			if (total) return;
			for (const readings of readingsOf(counts, limit)) expect(readings.size).toBe(limit - 1);
		}),
	);
});

test('nothing is hidden where nothing is small, and nothing that is nobody', () => {
	fc.assert(
		fc.property(fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 5, max: 30 }))), (counts) => {
			const { counts: marks, total } = suppress(counts, 5);
			expect(total).toBe(false);
			expect(marks.every(({ hidden }) => hidden === undefined)).toBe(true);
		}),
	);
});

test('where no other group can cover a small one, the total goes', () => {
	expect(suppress([3], 5)).toEqual({ counts: [{ hidden: 'few' }], total: true });
	expect(suppress([1, 1], 5).total).toBe(true);
	expect(suppress([3, 0, 40], 5)).toEqual({
		counts: [{ hidden: 'few' }, { hidden: undefined }, { hidden: 'other' }],
		total: false,
	});
});

test('of the others the smallest goes, and as many as are needed', () => {
	const hiddenOf = (counts: readonly number[]) => suppress(counts, 5).counts.map(({ hidden }) => hidden);
	expect(hiddenOf([88, 46, 23, 31, 3])).toEqual([undefined, undefined, 'other', undefined, 'few']);
	expect(hiddenOf([4, 5, 5, 20])).toEqual(['few', 'other', 'other', undefined]);
});
