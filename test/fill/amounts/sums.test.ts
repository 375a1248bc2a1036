import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeOf } from '../../../scripts/fill/amounts/change-of.ts';
import { Exact } from '../../../scripts/fill/amounts/exact.ts';
import { percentOf, ratioOf } from '../../../scripts/fill/amounts/ratio-of.ts';
import { sumOf } from '../../../scripts/fill/amounts/sum-of.ts';

/** Øre as whole numbers that no float can hold, beside how they are written in a register. */
const ore = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });

const written = (amount: bigint) => {
	const digits = String(amount < 0n ? -amount : amount).padStart(3, '0');
	return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

test('a sum is exact to the last øre, however great the amounts and in whatever order', () => {
	fc.assert(
		fc.property(fc.array(ore, { maxLength: 200 }), (amounts) => {
			const sum = amounts.reduce((total, amount) => total + amount, 0n);
			expect(sumOf(amounts.map(written)).times(100).toFixed(0)).toBe(String(sum));
			expect(sumOf(amounts.toReversed().map(written)).equals(sumOf(amounts.map(written)))).toBe(true);
		}),
	);
});

/** Whole numbers divided with half going up, away from zero, without any decimal library. */
const halfUp = (of: bigint, by: bigint) => {
	const [top, bottom] = [of < 0n ? -of : of, by < 0n ? -by : by];
	const rounded = (2n * top + bottom) / (2n * bottom);
	return of < 0n === by < 0n ? rounded : -rounded;
};

test('what is divided is rounded half up, away from zero, and once', () => {
	fc.assert(
		fc.property(ore, fc.bigInt({ min: 1n, max: 100_000n }), (amount, employees) => {
			const expected = halfUp(amount, employees);
			const found = ratioOf(new Exact(written(amount)), new Exact(String(employees)), 2);
			expect(found === null ? found : BigInt(found.replace('.', ''))).toBe(expected);
		}),
	);
	expect(ratioOf(new Exact('0.05'), new Exact(10), 2)).toBe('0.01');
	expect(ratioOf(new Exact('-0.05'), new Exact(10), 2)).toBe('-0.01');
	expect(ratioOf(new Exact('-0.01'), new Exact(10), 2)).toBe('0.00');
});

test('a change is exact, and in percent only of something', () => {
	fc.assert(
		fc.property(ore, ore, (now, before) => {
			const change = changeOf(new Exact(written(now)), new Exact(written(before)));
			expect(change?.amount.times(100).toFixed(0)).toBe(String(now - before));
			if (before <= 0n) expect(change?.percent).toBeNull();
			else expect(BigInt(String(change?.percent).replace('.', ''))).toBe(halfUp((now - before) * 1000n, before));
		}),
	);
	expect(changeOf(new Exact(5), undefined)).toBeUndefined();
	expect(changeOf(new Exact(0), new Exact(0))?.percent).toBeNull();
	expect(changeOf(new Exact('100.5'), new Exact('100'))?.percent).toBe('0.5');
	expect(percentOf(new Exact(0), new Exact(0))).toBeNull();
});
