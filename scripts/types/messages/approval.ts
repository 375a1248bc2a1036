import type { NamedField } from '../field.ts';

type None = Readonly<Record<never, never>>;

interface Due {
	readonly id: string;
	/** The day on which it was approved. */
	readonly on: string;
	readonly company: string;
}

/** Messages about what was approved, and about what it rested on. */
export interface ApprovalMessages {
	/** `sections`: headings, the empty one for what stands before them. */
	'approval-broken': Due & {
		readonly fields: readonly NamedField[];
		readonly sections: readonly string[];
		readonly by: string;
	};
	'approvals-damaged': None;
	'approve-unknown': { readonly id: string; readonly nearest: string | undefined };
	'approve-state': { readonly id: string; readonly status: string };
	'approve-errors': { readonly id: string; readonly errors: number };
	'review-due-fact': Due & { readonly facts: readonly NamedField[] };
	'review-due-template': Due & { readonly template: string };
	/** `law`: ids with their §§: `aml-§3-3`. */
	'review-due-law': Due & { readonly law: readonly string[] };
}
