import { z } from 'zod';
import type { DataGroup, Derivation, DeriveSubject } from '../../types/index.ts';
import { printing } from '../amounts/printing.ts';
import { sumOf } from '../amounts/sum-of.ts';
import { awardOf } from '../grants/award-of.ts';
import { expenseLines, totalOf } from '../grants/expense-lines.ts';
import { instalmentsOf } from '../grants/instalments-of.ts';
import { payoutOf } from '../grants/payout-of.ts';

/** The field that names the account; without it the document is one. */
const settingsSchema = z.strictObject({ account: z.string().optional() });

/** What an account of a grant comes to: what was documented, what is paid of the grant, and what is left to pay or to pay back. */
export const payout: Derivation = (subject, settings) => {
	const { account: field } = settingsSchema.parse(settings);
	const data = field === undefined ? subject.data : subject.taken.get(field)?.data;
	const application = data && applicationOf(data, subject);
	const award = data && awardOf(data, application);
	if (data === undefined || award === undefined) return null;
	const lines = expenseLines(data.expenses);
	const documented = totalOf(lines);
	const due = payoutOf(award, documented);
	const instalments = instalmentsOf(data);
	const paid = sumOf(instalments.map(({ amount }) => amount));
	const left = due.minus(paid);
	const { grant, basis } = award;
	const print = printing([grant, basis, due, paid, ...[...lines, ...instalments].map(({ amount }) => amount)], 'money');
	return {
		project: application?.title ?? null,
		grant: print(grant),
		basis: print(basis),
		asApplied: award.asApplied,
		documented: print(documented),
		reduced: documented.lessThan(basis),
		above: documented.greaterThan(basis),
		payout: print(due),
		paid: paid.isZero() ? null : print(paid),
		left: left.isNegative() ? null : print(left),
		/** What each expense came to, with the same decimals all of them. */
		expenses: expensesOf(data).map((expense, index) => {
			const line = lines.find((other) => other.index === index);
			return { ...expense, amount: line === undefined ? null : print(line.amount) };
		}),
		/** The oldest first. */
		instalments: instalments.map(({ day, amount }) => ({ day, amount: print(amount) })),
		repaid: left.isNegative() ? print(left.negated()) : null,
	};
};

function expensesOf({ expenses }: DataGroup): readonly DataGroup[] {
	return Array.isArray(expenses) ? (expenses as readonly DataGroup[]) : [];
}

/** The application behind an account, which one that takes over from the account does not name itself. */
function applicationOf(account: DataGroup, { documents }: DeriveSubject): DataGroup | undefined {
	return documents.find(({ data }) => data.id === account.application && data.id !== null)?.data;
}
