import type { ComplianceDocument } from './compliance.ts';
import type { Language } from './language.ts';
import type { Message } from './message.ts';
import type { State } from './status.ts';

/**
 * One thing that a step read of a repository: a file, the front matter of one, one value of a front matter, or one value of the
 * front matter of all companies.
 */
export type Reading =
	| readonly [part: 'file' | 'head', file: string]
	| readonly [part: 'value', file: string, key: string]
	| readonly [part: 'companies', key: string];

/** What is rendered as one: a document, a handbook, a compliance register, or its table for other programs. */
export interface Part {
	readonly of: 'document' | 'handbook' | 'register' | 'table';
	/** What it was made from, relative to the root: a document, or the facts of a company. */
	readonly file: string;
	/** Below `dist/`, without extension. */
	readonly path: string;
	/** A hash over all that it says and how it looks: what is made of equal trees is equal. */
	readonly tree: string;
}

/** A document as a register of what is documented knows it. */
export interface CarryingDocument extends ComplianceDocument {
	readonly state: State;
	/** As written. */
	readonly date: string;
	readonly draft: boolean;
}

/** What came of one company: all that the check of the repository and its outputs need to know of it. */
export interface CompanyStep {
	readonly company: string;
	readonly language: Language;
	/** What was found in its facts and documents, before waivers. */
	readonly found: readonly Message[];
	/** Files of the documents that it has, and of those that could be made. */
	readonly read: readonly string[];
	readonly made: readonly string[];
	readonly parts: readonly Part[];
	readonly carrying: readonly CarryingDocument[];
}
