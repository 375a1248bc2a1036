import { z } from 'zod';
import type { DataGroup, Derivation } from '../../types/index.ts';
import { byCategory } from '../amounts/by-category.ts';
import { changeOf } from '../amounts/change-of.ts';
import { sumOfLines } from '../amounts/cost-lines.ts';
import { type LedgerLine, ledgerOf } from '../amounts/ledger-of.ts';
import { printing } from '../amounts/printing.ts';
import { statedTotal } from '../amounts/stated-total.ts';
import { approvalsIn, approvalsStated } from '../board/approvals-in.ts';

/** What the register calls each of them. */
const settingsSchema = z.strictObject({
	register: z.string(),
	accounts: z.string(),
	budget: z.string(),
	provisional: z.string(),
	/** Categories that state a total. */
	totals: z.array(z.string()),
});

const columns = ['accounts', 'budget', 'provisional'] as const;

type Column = (typeof columns)[number];

/** Which year each is of, counted from the document's own. */
const offsets: Readonly<Record<Column, number>> = { accounts: -1, budget: 0, provisional: 1 };

/** The accounts of the year before, the budget of the year and the provisional one of the next, by category. */
export const budget: Derivation = ({ data, company, taken }, written) => {
	const { register, totals: words, ...tables } = settingsSchema.parse(written);
	if (typeof data.year !== 'number') return null;
	const { year } = data;
	const { lines, totals } = ledgerOf(company.registers.get(register), words);
	const isIn = (column: Column) => (line: LedgerLine) =>
		line.table === tables[column] && line.year === year + offsets[column];
	const concerned = lines.filter((line) => columns.some((column) => isIn(column)(line)));
	const print = printing(
		concerned.map(({ amount }) => amount),
		'money',
	);
	const row = (own: readonly LedgerLine[]): DataGroup => {
		const [accounts, planned, provisional] = columns.map((column) => sumOfLines(own.filter(isIn(column))));
		if (accounts === undefined || planned === undefined || provisional === undefined) return {};
		const { amount, percent } = changeOf(planned, accounts) ?? { amount: undefined, percent: null };
		return {
			accounts: print(accounts),
			budget: print(planned),
			provisional: print(provisional),
			change: amount === undefined ? null : print(amount),
			percent,
		};
	};
	return {
		accountsYear: year - 1,
		year,
		provisionalYear: year + 1,
		rows: [...byCategory(concerned)].map(([name, own]) => ({ name, ...row(own) })),
		total: row(concerned),
		approval: approvalOf(data, taken.get('minutes')?.data),
		stated: columns.flatMap((column) =>
			totals
				.filter(isIn(column))
				.map((line) =>
					statedTotal({ row: line.row, column: 'amount' }, line.amount, sumOfLines(concerned.filter(isIn(column)))),
				),
		),
	};
};

/** What the delegate meeting decided, as the document says or its minutes do; a word for each, null where neither tells. */
function approvalOf(data: DataGroup, minutes: DataGroup | undefined): DataGroup {
	const [own, theirs] = [approvalsStated(data.meeting), approvalsIn(minutes ?? {})];
	const held = own.held ?? theirs.held;
	return {
		held,
		minutes: held !== null && minutes !== undefined ? (minutes.id ?? null) : null,
		accounts: worded(own.accounts ?? theirs.accounts),
		budget: worded(own.budget ?? theirs.budget),
	};
}

function worded(approved: boolean | null): string | null {
	if (approved === null) return null;
	return approved ? 'yes' : 'no';
}
