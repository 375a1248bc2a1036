import type { MessageParameters } from './messages/index.ts';
import type { Place } from './place.ts';

/** The permanent name of a message, kebab-case. */
export type Code = keyof MessageParameters;

export type Severity = 'error' | 'warning' | 'info';

/** One finding; its words are chosen when it is reported, in the reader's language. */
export type Message = { readonly [C in Code]: MessageOf<C> }[Code];

export interface MessageOf<C extends Code> {
	readonly code: C;
	readonly severity: Severity;
	readonly place: Place;
	readonly params: MessageParameters[C];
	/** Ids of the norms behind it: `S3-8`, `aml-§3-3`. */
	readonly norms?: readonly string[];
	/** What would have been accepted. */
	readonly expected?: readonly string[];
	/** A warning that `--strict` turns into an error. */
	readonly strict?: boolean;
	/** An error that a waiver cannot remove, since there is nothing to publish with it. */
	readonly binding?: boolean;
}

/** A finding that a document waives, and what it says for it. */
export interface Waived {
	readonly message: Message;
	readonly reason: string;
	/** As written; empty where nobody stands for it. */
	readonly by: string;
}

/** Takes a finding; work goes on, so that one run tells all. */
export type Report = (message: Message) => void;
