import type { Language, Message } from '../types/index.ts';

/** One document as a summary tells of it. */
export interface Overview {
	readonly file: string;
	/** Its company, number and title. */
	readonly company: string;
	readonly document: string;
	readonly status: string;
	readonly version: string;
	/** The day of its next review, where one is set. */
	readonly deadline: string | undefined;
	/** Since the revision that is compared with. */
	readonly change: 'none' | 'changed' | 'new';
}

/** The documents that were checked, and whether they were compared with an earlier revision. */
export interface Checked {
	readonly overviews: readonly Overview[];
	readonly compared: boolean;
}

export interface Subject {
	/** Arranged: by place, each once. */
	readonly messages: readonly Message[];
	/** How many documents were checked; undefined where that is not what was done. */
	readonly documents: number | undefined;
	/** Undefined where no documents were checked. */
	readonly checked?: Checked | undefined;
	/** What was written, each relative to the folder that is written to; undefined where the command writes nothing. */
	readonly files?: readonly string[] | undefined;
	readonly language: Language;
	/** Whether the terminal shows colours. */
	readonly colours: boolean;
}

/** Writes what was found, in one form. */
export type Reporter = (subject: Subject) => string;

/** How many errors and warnings there are. */
export function count(messages: readonly Message[], severity: Message['severity']): number {
	return messages.filter((message) => message.severity === severity).length;
}
