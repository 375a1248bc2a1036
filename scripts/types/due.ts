import type { Words } from './language.ts';
import type { State } from './status.ts';

/** A day of every year or quarter; the month counts from the beginning of it. */
export interface PeriodDay {
	readonly month: number;
	readonly day: number | 'last';
}

/** How many documents of one kind there must be in a year, as the latest of another kind in force says. */
export interface LeastNumber {
	readonly kind: string;
	readonly field: string;
	/** Its field of the day from which it holds; undefined: its date. */
	readonly inForce: string | undefined;
}

interface DueBase {
	/** Unique where it stands. */
	readonly key: string;
	readonly label: Words | undefined;
	readonly norms: readonly string[];
	/** Path of a fact: it concerns only companies that have it. */
	readonly when: string | undefined;
}

/** What must be there every year or quarter. */
export interface RecurringDue extends DueBase {
	readonly form: 'recurring';
	readonly every: 'year' | 'quarter';
	/** The last day; undefined: it stands among the facts of the company. */
	readonly to: PeriodDay | undefined;
	/** Path of the fact that holds the last day, as `05-15`. */
	readonly date: string | undefined;
	readonly from: PeriodDay | undefined;
	/** What to add to the year of the deadline for the year that the document concerns. */
	readonly concerns: number;
	/** Its field of the year that it concerns: a number, or a day of that year. */
	readonly year: string;
	/** Its field of the quarter, where `year` is a number. */
	readonly quarter: string | undefined;
	/** Its field of the day on which it was done; undefined: it is done when it is in force. */
	readonly done: string | undefined;
	/** The day of that field tells nothing while the document is still under way: until it is approved it is only planned. */
	readonly adopted: boolean;
	/** Undefined: one. */
	readonly least: LeastNumber | undefined;
}

/** What has a day of its own, in a document, a register or the facts of a company. */
export interface DatedDue extends DueBase {
	readonly form: 'dated';
	/** Path of the day, through groups and lists. */
	readonly field: string;
	/** Key beside the day of what is to be done. */
	readonly what: string | undefined;
	/** Key beside the day of when, or whether, it was done. */
	readonly done: string | undefined;
	/** It is over when its day is past, and never late. */
	readonly passes: boolean;
	/** It is done when another has a later day that has the same values under these keys. */
	readonly renewed: readonly string[] | undefined;
	/** States of the documents whose days count. */
	readonly states: readonly State[];
}

/** One thing that is due, as a kind, a register or a type of company states it under `due:`. */
export type Due = RecurringDue | DatedDue;
