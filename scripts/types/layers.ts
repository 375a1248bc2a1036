import type { Text } from './kind.ts';
import type { Source } from './source.ts';
import type { Group } from './value.ts';

/**
 * How a company's text of a library document stands to the library: it has none of its own; it was made from today's text; the
 * library is newer and merges cleanly; it does not; it is not known what the own one was made from; the library has no such document
 * any more, or the company takes it no longer.
 */
export const standingStates = ['follows', 'own', 'behind', 'conflict', 'base-unknown', 'gone'] as const;

export type StandingState = (typeof standingStates)[number];

/** Why it is not known what a company's own text was made from, or why it cannot be compared. */
export const baseFaults = ['unsaid', 'not-kept', 'edited', 'language', 'two'] as const;

export type BaseFault = (typeof baseFaults)[number];

/** How one document of a company stands to the library. */
export interface Standing {
	readonly id: string;
	/** Of the library's text; of a document that is gone, of the own one. */
	readonly title: string;
	readonly kind: string;
	/** The company's own text, of two the draft of the next version; the library's where it has none. */
	readonly file: string;
	readonly state: StandingState;
	/** The version of the library that the own text was made from, where it says so. */
	readonly baseVersion?: string;
	/** Empty: it is gone. */
	readonly libraryVersion: string;
	/** Places that both have changed; 0 unless the state is `conflict`. */
	readonly conflicts: number;
	/** Of `base-unknown`. */
	readonly fault?: BaseFault;
	/** The company has answered that it keeps its text against today's of the library: its state is `own`. */
	readonly kept?: boolean;
}

/** A text of the library as companies have it: without what only the provider sees, and how blank lines stand makes no other. */
export interface LibraryEdition {
	readonly id: string;
	readonly version: string;
	/** Of `text`: 64 hexadecimal digits. */
	readonly sha256: string;
	readonly text: string;
}

/** What a company's text says that it was made from. */
export type BasedOn = Pick<LibraryEdition, 'version' | 'sha256'>;

export const replyChoices = ['take', 'keep', 'merge'] as const;

/** `take`: the library's text alone from now on; `keep`: ours, against this version; `merge`: ours with what is new in theirs. */
export type ReplyChoice = (typeof replyChoices)[number];

/** What a company answers to a library document that has changed. */
export interface Reply {
	readonly company: string;
	/** Id. */
	readonly document: string;
	/** Versions of the library: what the company had, and what it was offered. */
	readonly from: string;
	readonly to: string;
	readonly choice: ReplyChoice;
	readonly reason: string;
	readonly by: string;
	/** YYYY-MM-DD */
	readonly date: string;
}

/** A reply that has been carried out, as it is recorded beside the company's texts. */
export interface Decision extends Omit<Reply, 'company'> {
	/** Of the edition of the library that it answers. */
	readonly sha256: string;
}

/** A company's own texts of one library document. */
export interface OwnTexts {
	readonly library: Source;
	/** The text that changes are made in: the draft of the next version, else the version in force. */
	readonly own: Source;
	/** All of them. */
	readonly all: readonly Source[];
}

/** A company's text beside one of the library, in a file of its own: its parts stand at the end of the parts that they name. */
export interface Addition extends Text {
	/** Whose it is. */
	readonly company: string;
	/** `document`: the id of the document that it stands beside. */
	readonly values: Group;
}
