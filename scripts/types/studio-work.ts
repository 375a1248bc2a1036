import type { State } from './status.ts';
import type { StudioFinding } from './studio.ts';

/*
 * What is done in the studio beside writing: what the page asks for, and what came of it. All words are in the reader's language.
 */

/** What can be done: each is a command of the command line, but for `commit`, which is git's. */
export const studioWorks = ['new', 'revise', 'finish', 'approve', 'diff', 'build', 'year', 'commit'] as const;

export type StudioWorkName = (typeof studioWorks)[number];

/** One piece of work, as the page is told of it by itself. */
export interface StudioWork {
	/** Counts from 1 with each start. */
	readonly number: number;
	readonly name: StudioWorkName;
	readonly state: 'waiting' | 'running' | 'ended';
	/** The last line that it said of how far it has come; empty before the first. */
	readonly said: string;
	/** How many of its steps have ended, where it has such; undefined before it has said anything. */
	readonly steps: { readonly done: number; readonly all: number } | undefined;
}

/** What came of a piece of work. */
export interface StudioWorkEnd {
	/** `refused`: the findings say why, and nothing was changed; `failed`: the program or the machine did. */
	readonly outcome: 'done' | 'refused' | 'stopped' | 'failed';
	/** The command's exit code; undefined where it was stopped, or is no command. */
	readonly code: number | undefined;
	/** What was written: documents relative to the repository, what was made relative to its folder. */
	readonly files: readonly string[];
	readonly findings: readonly StudioFinding[];
	/** What it said beside that. */
	readonly said: string;
}

/** Where a document may go from its state, with the word of its language for it. */
export interface StudioMove {
	readonly to: State;
	readonly word: string;
}

/** What can be done with a document as it is saved. */
export interface StudioSteps {
	readonly file: string;
	readonly id: string;
	readonly version: string;
	readonly state: State | undefined;
	/** Its front matter may say so next; approval and what follows on it are steps of their own. */
	readonly moves: readonly StudioMove[];
	/** Where who was asked about it is written: in the document, or in the README of the company for one of the library. */
	readonly hearing: { readonly file: string; readonly field: 'hearing' | 'libraryHearing' };
	/** The version that is written beside this one, where it is another file. */
	readonly draft: StudioVersion | undefined;
	/** The version in force, where it is another file. */
	readonly inForce: StudioVersion | undefined;
	/** The version that an approval would be of, where it is another file. */
	readonly awaiting: StudioVersion | undefined;
	/** What the company last approved of this document, this version or one before. */
	readonly approved: StudioApproval | undefined;
	/** Errors that stand in the way of an approval, of the last check. */
	readonly errors: readonly StudioFinding[];
	/** Who is likely to approve it, as written before. */
	readonly approver: string;
	/** Today, YYYY-MM-DD. */
	readonly day: string;
}

/** Another file of the same document. */
export interface StudioVersion {
	readonly file: string;
	readonly version: string;
}

/** What a company recorded when it approved a document. */
export interface StudioApproval {
	readonly version: string;
	readonly by: string;
	/** YYYY-MM-DD */
	readonly on: string;
	/** Labels of fields and headings of parts that differ from it in the document as it is saved. */
	readonly changed: readonly string[];
}

/** A kind of document that can be begun. */
export interface StudioKind {
	readonly name: string;
	readonly label: string;
	/** What it is for; empty where it does not say. */
	readonly purpose: string;
	readonly purposeLanguage: string;
	/** It is for companies of this type and language, and of the law that they live by. */
	readonly fits: boolean;
	/** It is a form of law as it was; on which day, where it says so. */
	readonly historic: { readonly asOf: string | undefined } | undefined;
	/** It may be written for all companies that take the library. */
	readonly shared: boolean;
}

/** What is not in the history yet. */
export interface StudioHistory {
	/** `none`: the folder is no repository of git; `unnamed`: git does not know who works here. */
	readonly state: 'none' | 'unnamed' | 'ready';
	/** The name and address that the history will show. */
	readonly author: string;
	readonly files: readonly StudioChange[];
	/** A message that fits what has changed. */
	readonly message: string;
}

export interface StudioChange {
	readonly file: string;
	readonly change: 'new' | 'changed' | 'gone';
	/** SHA-256 of what it holds; empty where it is gone. */
	readonly hash: string;
}

/** A file that can be opened. */
export interface StudioMade {
	/** Its name in the folder that it was written to. */
	readonly path: string;
	/** `pdf` */
	readonly format: string;
	/** The number of its document, and its version. */
	readonly document: string;
	readonly version: string;
}

/** What stands published of a company, or of one of its documents. */
export interface StudioPublished {
	readonly files: readonly StudioMade[];
	/** Something that it was made from has been changed since. */
	readonly isOld: boolean;
}

/** The register of a company as it was built last: what of the law is documented, and where. */
export interface StudioRegister {
	/** The states that there are, in the order in which they are offered. */
	readonly states: readonly { readonly state: string; readonly word: string }[];
	readonly rows: readonly {
		readonly norm: string;
		readonly text: string;
		/** Documents, or what else carries it. */
		readonly holder: string;
		readonly part: string;
		readonly state: string;
		readonly reason: string;
	}[];
	/** The register in other forms. */
	readonly files: readonly StudioMade[];
	readonly isOld: boolean;
}
