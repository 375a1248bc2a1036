import type { DataGroup } from '../../types/index.ts';
import { Exact } from '../amounts/exact.ts';
import { expenseLines, totalOf } from './expense-lines.ts';

/** What was granted, and the expenses that it was granted for. */
export interface Award {
	readonly grant: Exact;
	readonly basis: Exact;
	/** The account says neither: it was granted as applied for. */
	readonly asApplied: boolean;
}

/** The award that an account is settled by: its own, else what was applied for; undefined where neither tells. */
export function awardOf(account: DataGroup, application: DataGroup | undefined): Award | undefined {
	const grant = account.grant ?? application?.applied;
	const budget = totalOf(expenseLines(application?.budget));
	const basis = account.basis ?? (budget.isZero() ? undefined : budget.toFixed());
	if (typeof grant !== 'string' || typeof basis !== 'string') return undefined;
	const asApplied = account.grant === null && account.basis === null;
	return { grant: new Exact(grant), basis: new Exact(basis), asApplied };
}
