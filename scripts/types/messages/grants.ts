import type { Words } from '../language.ts';

/** What is wrong with how long a project lasts; `advised`: shorter than is advised. */
export type GrantPeriodProblem = 'reversed' | 'short' | 'advised' | 'late';

/** Why a project is not one of the area that it names. */
export type GrantAreaProblem =
	| { readonly is: 'unknown'; readonly areas: readonly string[] }
	/** The most employees that an enterprise may have; `found` undefined: not said. */
	| { readonly is: 'largest'; readonly most: number; readonly found: number | undefined }
	/** Whether the enterprises must have a health service; `said`: the other is, else nothing. */
	| { readonly is: 'obliged'; readonly must: boolean; readonly said: boolean }
	| { readonly is: 'branches'; readonly must: number; readonly named: readonly string[] };

/** Messages about grants: applications, accounts, tenders. Amounts are exact, as text. */
export interface GrantMessages {
	'grant-call': { readonly text: string; readonly calls: readonly string[]; readonly nearest: string | undefined };
	/** `day`: the deadline that there is not, or when it was sent. */
	'grant-deadline': {
		readonly problem: 'unknown' | 'late' | 'early';
		readonly day: string;
		readonly days: readonly string[];
		readonly deadline: string;
		readonly opens: string;
	};
	'grant-period': {
		readonly problem: GrantPeriodProblem;
		readonly months: number;
		readonly least: number;
		readonly advised: number;
		readonly lastDay: string;
		readonly to: string;
	};
	'grant-area': { readonly number: string; readonly problem: GrantAreaProblem };
	'grant-area-field': { readonly number: string; readonly field: string; readonly label: Words | undefined };
	'grant-fee-services': {
		readonly number: string;
		readonly missing: readonly string[];
		readonly all: readonly string[];
	};
	/** Undefined: one of them is not said. */
	'grant-fee-cost': { readonly known: { readonly amount: string; readonly cost: string } | undefined };
	'grant-budget-category': {
		readonly category: string;
		readonly categories: readonly string[];
		readonly forbidden: boolean;
	};
	'grant-budget-total': { readonly field: 'budgetTotal' | 'applied'; readonly stated: string; readonly total: string };
	/** `account`: the money has been spent. */
	'grant-tender': {
		readonly external: string;
		readonly above: string;
		readonly field: string;
		readonly account: boolean;
	};
	/** Undefined: there is none. */
	'grant-applicants': { readonly name: string | undefined };
	/** Undefined: there is none. */
	'grant-work': { readonly text: string | undefined; readonly words: readonly string[] };
	'grant-basis': { readonly grant: string; readonly basis: string };
	'grant-payout': {
		readonly stated: string;
		readonly computed: string;
		readonly documented: string;
		readonly grant: string;
		readonly basis: string;
	};
	'grant-instalment': { readonly day: string; readonly paid: string; readonly held: string };
	'grant-source': { readonly notice: Words };
}
