import fc from 'fast-check';
import { expect, test } from 'vitest';
import { approval, type Counted, type Votes } from '../../../scripts/fill/board/approval.ts';

const eleven = { seats: 11, present: 11, persons: 11 };

test.each<[number, number, number, number, ReturnType<typeof approval>]>([
	[6, 5, 6, 5, 'approved'],
	[11, 0, 5, 6, 'rejected'],
	[5, 6, 11, 0, 'rejected'],
	[5, 5, 6, 5, 'counted'],
	[5, 0, 5, 0, 'counted'],
	[0, 0, 0, 0, 'rejected'],
])('%i to %i of the management and %i to %i of the employees, of eleven each', (a, b, c, d, outcome) => {
	const sides = { management: { for: a, against: b, ...eleven }, employees: { for: c, against: d, ...eleven } };
	expect(approval(sides, undefined)).toBe(outcome);
});

test.each<[string, Partial<Votes>, Counted | undefined, ReturnType<typeof approval>]>([
	['one seat is empty, and half of the others is enough', { for: 5, present: 10, persons: 10 }, 'entitled', 'absent'],
	['one seat is empty, and half of all is there', { for: 6, present: 10, persons: 10 }, 'entitled', 'approved'],
	['one person has two seats', { for: 5, persons: 10 }, 'entitled', 'persons'],
	['half of those cast', { for: 5, against: 5, present: 10, persons: 10 }, 'cast', 'approved'],
])('of eleven of the management, %s', (_, management, counted, outcome) => {
	const all = { for: 11, against: 0, ...eleven };
	expect(approval({ management: { ...all, ...management }, employees: all }, counted)).toBe(outcome);
});

function isClear(outcome: ReturnType<typeof approval>): boolean {
	return outcome === 'approved' || outcome === 'rejected';
}

const votes = fc
	.record({
		for: fc.nat({ max: 6 }),
		against: fc.nat({ max: 6 }),
		silent: fc.nat({ max: 3 }),
		absent: fc.nat({ max: 6 }),
		double: fc.nat({ max: 2 }),
	})
	.map(({ for: favour, against, silent, absent, double }): Votes => {
		const present = favour + against + silent;
		return { for: favour, against, seats: present + absent, present, persons: Math.max(0, present - double) };
	});
const sides = fc.record({ management: votes, employees: votes });

test('what the minutes say of the counting never contradicts what is clear without it', () => {
	fc.assert(
		fc.property(sides, fc.constantFrom<Counted>('cast', 'entitled'), (both, counted) => {
			const open = approval(both, undefined);
			if (isClear(open)) expect(approval(both, counted)).toBe(open);
		}),
	);
});

test('votes cast leave no doubt', () => {
	fc.assert(
		fc.property(sides, (both) => {
			expect(isClear(approval(both, 'cast'))).toBe(true);
		}),
	);
});

test('one more in favour in place of one against never loses what was won', () => {
	fc.assert(
		fc.property(sides, fc.constantFrom<Counted | undefined>('cast', 'entitled', undefined), (both, counted) => {
			fc.pre(both.management.against > 0 && approval(both, counted) === 'approved');
			const { management } = both;
			const better = { ...management, for: management.for + 1, against: management.against - 1 };
			expect(approval({ ...both, management: better }, counted)).toBe('approved');
		}),
	);
});
