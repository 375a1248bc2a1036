import type { Place } from './place.ts';

/** What a company approved, as hashes: the content of a document, and what its text rested on that day. */
export interface ApprovalRecord {
	readonly document: string;
	readonly version: string;
	readonly by: string;
	/** YYYY-MM-DD */
	readonly on: string;
	/** Of the whole content. */
	readonly sha256: string;
	/** Short hashes of the fields, by name, and of the parts of the text, by heading: they say what differs. */
	readonly fields: ReadonlyMap<string, string>;
	readonly sections: ReadonlyMap<string, string>;
	/** Short hashes of the facts that the text prints or tests, by path: `manager.name`. */
	readonly facts: ReadonlyMap<string, string>;
	/** Short hash of the text that the kind gives its documents. */
	readonly template: string;
	/** Short hashes of what the register says of the laws it refers to: `aml-§3-3`, or `aml`. */
	readonly law: ReadonlyMap<string, string>;
	readonly place: Place;
}

/** The approvals of each company, by its id. */
export type Approvals = ReadonlyMap<string, readonly ApprovalRecord[]>;
