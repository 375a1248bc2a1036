import { z } from 'zod';
import type { DataGroup, Derivation, DeriveSubject } from '../../types/index.ts';
import { percentOf } from '../amounts/ratio-of.ts';
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
	const documented = totalOf(expenseLines(data.expenses));
	const due = payoutOf(award, documented);
	const paid = sumOf(instalmentsOf(data).map(({ amount }) => amount));
	const left = due.minus(paid);
	return {
		project: application?.title ?? null,
		grant: award.grant.toFixed(),
		basis: award.basis.toFixed(),
		asApplied: award.asApplied,
		documented: documented.toFixed(),
		share: percentOf(documented, award.basis),
		reduced: documented.lessThan(award.basis),
		above: documented.greaterThan(award.basis),
		payout: due.toFixed(),
		paid: paid.isZero() ? null : paid.toFixed(),
		left: left.isNegative() ? null : left.toFixed(),
		repaid: left.isNegative() ? left.negated().toFixed() : null,
	};
};

/** The application behind an account, which one that takes over from the account does not name itself. */
function applicationOf(account: DataGroup, { documents }: DeriveSubject): DataGroup | undefined {
	return documents.find(({ data }) => data.id === account.application && data.id !== null)?.data;
}
