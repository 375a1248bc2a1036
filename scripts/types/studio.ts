import type { FieldTypeName, Requirement } from './field.ts';
import type { Language } from './language.ts';
import type { Severity } from './message.ts';
import type { State } from './status.ts';
import type { StudioWork } from './studio-work.ts';

/*
 * What the studio's server and its page tell each other, as JSON. All words are in the reader's language.
 */

/** One finding, in words. */
export interface StudioFinding {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly severity: Severity;
	readonly code: string;
	readonly message: string;
	readonly remedy?: string | undefined;
	/** The name that the file has to get, where that is what is wrong. */
	readonly rename?: string | undefined;
	/** The path of the field that it is about: `['company', 'contacts', 0, 'name']`; none: it is about the text, or about all of it. */
	readonly field?: readonly (string | number)[] | undefined;
}

/** A company whose documents can be worked on. */
export interface StudioCompany {
	readonly id: string;
	readonly name: string;
}

/** One document of the list. */
export interface StudioRow {
	readonly file: string;
	readonly id: string;
	readonly title: string;
	/** The name of its kind, and what it is called. */
	readonly kind: string;
	readonly kindLabel: string;
	readonly state: State | undefined;
	/** The word for its state, as its author wrote it. */
	readonly status: string;
	readonly version: string;
	/** As written. */
	readonly date: string;
	/** YYYY-MM-DD; undefined where it says none. */
	readonly nextReview: string | undefined;
	/** It stands in `drafts/`, beside the version in force. */
	readonly draft: boolean;
	/** It stands in the library that several companies share. */
	readonly shared: boolean;
	readonly errors: number;
	readonly warnings: number;
}

/** Where the check of everything stands: it runs, it has ended, or it could not be made, for a reason in words. */
export type StudioCheck = { readonly type: 'running' | 'done' } | { readonly type: 'failed'; readonly reason: string };

/** All documents of one company, and what is wrong elsewhere. */
export interface StudioOverview {
	/** Its id. */
	readonly company: string;
	/** Today, YYYY-MM-DD. */
	readonly day: string;
	readonly rows: readonly StudioRow[];
	/** Findings in the company's README, registers and whatever is no document of the list. */
	readonly elsewhere: readonly StudioFinding[];
	readonly check: StudioCheck;
	/** Everything has been checked once since the start; before, no row says what its document lacks. */
	readonly checked: boolean;
}

/** What a form holds of a field, as its author wrote it: nothing is interpreted. */
export type StudioValue = string | readonly StudioValue[] | { readonly [key: string]: StudioValue };

/** One of the choices that a field has. */
export interface StudioChoice {
	/** What the page writes. */
	readonly value: string;
	/** What others may have written for the same. */
	readonly also: readonly string[];
	readonly label: string;
}

/** One field of a form. */
export interface StudioField {
	readonly key: string;
	readonly type: FieldTypeName;
	readonly label: string;
	readonly hint: string | undefined;
	readonly requirement: Requirement;
	/** Of a choice: what may be written, also in other words, and what it is called. */
	readonly choices: readonly StudioChoice[];
	/** Of a group, or of a list of groups. */
	readonly fields: readonly StudioField[];
	/** Of a list of scalars. */
	readonly item: FieldTypeName | undefined;
	/** A bare word stands for this key of its group. */
	readonly short: string | undefined;
}

/** A fact that a text may take, and what it says for this company. */
export interface StudioMergeField {
	/** `company.name` */
	readonly path: string;
	readonly label: string;
	/** Undefined where the company has none. */
	readonly value: string | undefined;
}

/** A text to be worked on: of a document, or of a company's README. */
export interface StudioText {
	readonly file: string;
	/** SHA-256 of the file's bytes as it was read. */
	readonly hash: string;
	/** The whole file, line ends as `\n`. */
	readonly text: string;
}

/** A document opened. */
export interface StudioDocument extends StudioText {
	/** The id of the company that it is shown for. */
	readonly company: string;
	readonly row: StudioRow;
	readonly fields: readonly StudioField[];
	readonly mergeFields: readonly StudioMergeField[];
}

/** A company's facts opened. */
export interface StudioFacts extends StudioText {
	readonly company: string;
	readonly fields: readonly StudioField[];
}

/** What a front matter says, and where: read from a text that need not be saved. */
export interface StudioFrontMatter {
	/** By key. */
	readonly values: { readonly [key: string]: StudioValue };
	/** Where the Markdown begins, as an offset into the text. */
	readonly bodyStart: number;
	/** Why it cannot be read as one. */
	readonly findings: readonly StudioFinding[];
}

/** A change of one field: the path to it (`['company', 'contacts', 0, 'name']`) and what it says now; undefined takes it out. */
export interface StudioEdit {
	readonly path: readonly (string | number)[];
	readonly value: StudioValue | undefined;
}

/** What comes of a text as it stands, saved or not. */
export interface StudioPreview {
	/** Usually one; several where each row of a register makes one. */
	readonly documents: readonly { readonly path: string; readonly title: string; readonly html: string }[];
	/** What is wrong with this text by itself; where in the file, fields included. */
	readonly findings: readonly StudioFinding[];
}

/** The pages of the PDF of a text as it stands. */
export interface StudioPages {
	readonly documents: readonly {
		readonly path: string;
		readonly title: string;
		/** Each a whole SVG without script, link or anything from elsewhere; its size is that of the page, in points. */
		readonly pages: readonly string[];
	}[];
	readonly findings: readonly StudioFinding[];
}

/** What is asked for with a text: what comes of it for a company. */
export interface StudioAsked {
	readonly file: string;
	/** Its id. */
	readonly company: string;
	/** The whole file as it stands, saved or not. */
	readonly text: string;
}

/** Why something was not answered, in words: what every answer says whose status is no success. */
export interface StudioRefusal {
	readonly reason: string;
}

/** What saving came to: `changed` when the file holds something else by now, with what it holds; undefined: it is gone. */
export type StudioSaved =
	| { readonly type: 'saved'; readonly hash: string }
	| { readonly type: 'changed'; readonly now: StudioText | undefined }
	| { readonly type: 'refused'; readonly findings: readonly StudioFinding[] };

/** What renaming came to: where the document stands now, or why nothing was changed. */
export type StudioRenamed =
	| { readonly type: 'renamed'; readonly file: string }
	| { readonly type: 'refused'; readonly findings: readonly StudioFinding[] };

/** What the server tells the page by itself. */
export type StudioNews =
	/** Files are other now. */
	| { readonly type: 'files'; readonly files: readonly string[] }
	/** A check has begun or ended. */
	| { readonly type: 'check'; readonly check: StudioCheck }
	/** A piece of work waits, has begun, has come further or has ended. */
	| { readonly type: 'work'; readonly work: StudioWork };

/** What the page is given with its first byte. */
export interface StudioStart {
	readonly language: Language;
	/** The company shown first. */
	readonly company: string;
}

/** Which documents of the list are shown. */
export const studioFilters = ['all', 'lacking', 'due', 'late', 'drafts', 'own', 'shared'] as const;

export type StudioFilter = (typeof studioFilters)[number];
