import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Exact } from '../../../scripts/fill/amounts/exact.ts';
import { payout } from '../../../scripts/fill/derive/payout.ts';
import { awardOf } from '../../../scripts/fill/grants/award-of.ts';
import { expenseLines, totalOf } from '../../../scripts/fill/grants/expense-lines.ts';
import { instalmentsOf } from '../../../scripts/fill/grants/instalments-of.ts';
import { payoutOf } from '../../../scripts/fill/grants/payout-of.ts';
import type { DataGroup, DeriveSubject } from '../../../scripts/types/index.ts';

/** Øre as whole numbers that no float can hold, beside how a field keeps them. */
const ore = fc.bigInt({ min: 1n, max: 10n ** 25n });

const written = (amount: bigint) => {
	const digits = String(amount).padStart(3, '0');
	return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** A grant, what it was granted for, which is no less, and what was spent. */
const settled = fc
	.tuple(ore, ore, ore)
	.map(([one, other, spent]) =>
		one < other ? { grant: one, basis: other, spent } : { grant: other, basis: one, spent },
	);

const paidOf = (grant: bigint, basis: bigint, spent: bigint) =>
	payoutOf(
		{ grant: new Exact(written(grant)), basis: new Exact(written(basis)), asApplied: false },
		new Exact(written(spent)),
	);

test.each([
	['800000', '1000000', '921646.50', '737317.20', 'the same part of the grant as was spent of the basis'],
	['800000', '1000000', '1000000', '800000.00', 'as much as it was granted for'],
	['800000', '1000000', '1000000.01', '800000.00', 'more than it was granted for'],
	['800000', '1000000', '0', '0.00', 'nothing'],
	['100', '300', '100', '33.33', 'a third of an øre goes down'],
	['200', '300', '100', '66.67', 'two thirds of an øre go up'],
	['0.01', '0.02', '0.01', '0.01', 'half an øre goes up'],
])('of %s, granted for %s, %s spent gives %s: %s', (grant, basis, spent, expected) => {
	const award = { grant: new Exact(grant), basis: new Exact(basis), asApplied: false };
	expect(payoutOf(award, new Exact(spent)).toFixed(2)).toBe(expected);
});

test('what is paid is the exact part, to the nearest øre with half going up, however great the amounts', () => {
	fc.assert(
		fc.property(settled, ({ grant, basis, spent }) => {
			const part = spent >= basis ? grant : (2n * grant * spent + basis) / (2n * basis);
			expect(paidOf(grant, basis, spent).times(100).toFixed()).toBe(String(part));
		}),
	);
});

test('no more is paid than was granted, and never less for having spent more', () => {
	fc.assert(
		fc.property(settled, ore, ({ grant, basis, spent }, more) => {
			const paid = paidOf(grant, basis, spent);
			expect(paid.lessThanOrEqualTo(written(grant))).toBe(true);
			expect(paid.lessThanOrEqualTo(paidOf(grant, basis, spent + more))).toBe(true);
		}),
	);
});

/** An account of one expense and some instalments that come to no more than the grant. */
const account = fc
	.tuple(settled, fc.array(fc.bigInt({ min: 1n, max: 10n ** 6n }), { minLength: 1, maxLength: 5 }))
	.map(([{ grant, basis, spent }, parts]) => {
		const whole = parts.reduce((sum, part) => sum + part, 0n);
		const instalments = parts
			.map((part, index) => ({ day: `2000-0${index + 1}-01`, amount: (grant * part) / whole }))
			.filter(({ amount }) => amount > 0n);
		return { grant, basis, spent, instalments };
	});

test('what was paid in instalments and what is left, or paid back, come to what is due', () => {
	fc.assert(
		fc.property(account, ({ grant, basis, spent, instalments }) => {
			const said = derived({
				...granted(grant, basis),
				expenses: [expense(spent)],
				instalments: instalments.toReversed().map(({ day, amount }) => ({ day, amount: written(amount) })),
			});
			const [due, paid, left, repaid] = [said.payout, said.paid, said.left, said.repaid].map(
				(amount) => new Exact(typeof amount === 'string' ? amount : 0),
			);
			expect(due && paid && left && repaid && paid.plus(left).minus(repaid).equals(due)).toBe(true);
			expect(paid?.lessThanOrEqualTo(written(grant))).toBe(true);
			expect((said.instalments as DataGroup[]).map(({ day }) => day)).toEqual(instalments.map(({ day }) => day));
		}),
	);
});

test('all amounts of an account have the same decimals: none, or two as soon as one has øre', () => {
	const whole = { ...granted(80_000n, 100_000n), instalments: [{ day: '2000-02-01', amount: '350' }] };
	expect(derived({ ...whole, expenses: [expense(100_000n)] })).toMatchObject({
		grant: '800',
		payout: '800',
		instalments: [{ amount: '350' }],
		expenses: [{ amount: '1000' }],
		left: '450',
	});
	expect(derived({ ...whole, expenses: [expense(92_165n)] })).toMatchObject({
		grant: '800.00',
		payout: '737.32',
		instalments: [{ amount: '350.00' }],
		expenses: [{ amount: '921.65' }],
		left: '387.32',
	});
});

test('an account that says neither grant nor basis is settled by the application, and says so', () => {
	const application = {
		applied: '800',
		budget: [
			{ category: 'drift', amount: '999.95' },
			{ category: 'drift', amount: '0.05' },
		],
	};
	const award = awardOf({ grant: null, basis: null }, application);
	expect([award?.grant.toFixed(), award?.basis.toFixed(), award?.asApplied]).toEqual(['800', '1000', true]);
	const own = awardOf({ grant: '700', basis: null }, application);
	expect([own?.grant.toFixed(), own?.basis.toFixed(), own?.asApplied]).toEqual(['700', '1000', false]);
	expect(awardOf({ grant: null, basis: null }, { applied: '800', budget: [] })).toBeUndefined();
	expect(awardOf({ grant: null, basis: null }, undefined)).toBeUndefined();
});

test('a line without category or amount is no line, and the others keep their places', () => {
	const lines = expenseLines([
		{ category: null, amount: '1' },
		{ category: 'drift', amount: '0.10', external: true, day: '1999-03-31' },
		{ category: 'drift', amount: null },
		{ category: 'drift', amount: '0.20', external: null, day: null },
	]);
	expect(lines.map(({ index, external, day }) => [index, external, day])).toEqual([
		[1, true, '1999-03-31'],
		[3, false, undefined],
	]);
	// 0.1 + 0.2 is no 0.3 in binary.
	expect(totalOf(lines).toFixed()).toBe('0.3');
	expect(expenseLines(null)).toEqual([]);
});

test('instalments stand by day, those of one day as written', () => {
	const list = [
		{ day: '2000-02-01', amount: '2' },
		{ day: '1999-12-01', amount: '1' },
		{ day: '2000-02-01', amount: '3' },
		{ day: null, amount: '4' },
	];
	expect(instalmentsOf({ instalments: list }).map(({ amount }) => amount.toFixed())).toEqual(['1', '2', '3']);
	expect(instalmentsOf({ instalments: null })).toEqual([]);
});

function granted(grant: bigint, basis: bigint): DataGroup {
	return { application: null, grant: written(grant), basis: written(basis), instalments: [] };
}

function expense(amount: bigint): DataGroup {
	return { category: 'drift', amount: written(amount), day: '1999-06-30', external: false };
}

/** What is worked out for an account that names no application. */
function derived(data: DataGroup): DataGroup {
	const said = payout({ data, documents: [], taken: new Map() } as unknown as DeriveSubject, {});
	if (said === null) throw new Error('Nothing was worked out');
	return said as DataGroup;
}
