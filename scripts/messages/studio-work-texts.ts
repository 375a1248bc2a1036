import type { StudioWorkName } from '../types/index.ts';

/** What the page says of work: what is done beside writing. */
export interface StudioWorkTexts {
	/** Views in the menu. */
	readonly menu: {
		readonly new: string;
		readonly build: string;
		readonly year: string;
		readonly register: string;
		readonly history: string;
	};
	/** What is being done, while it is. */
	readonly doing: Readonly<Record<StudioWorkName, string>>;
	readonly waiting: string;
	/** `2 av 3` */
	readonly step: (number: number, all: number) => string;
	readonly stop: string;
	readonly stopped: string;
	readonly failed: string;
	/** Nothing was changed; the reasons follow. */
	readonly refused: string;
	readonly close: string;
	readonly cancel: string;
	readonly open: string;
	readonly saveFirst: string;
	/** Something else is being done. */
	readonly busy: string;
	readonly label: string;
	/** An answer of the server that is none. */
	readonly invalid: string;
	readonly unknown: string;
	readonly newDocument: {
		readonly title: string;
		readonly kind: string;
		readonly all: string;
		readonly name: string;
		readonly where: string;
		readonly own: (company: string) => string;
		readonly shared: string;
		readonly historic: (day: string | undefined) => string;
		readonly create: string;
		readonly needed: string;
	};
	readonly revise: {
		readonly button: string;
		readonly explained: (version: string) => string;
		readonly openDraft: (version: string) => string;
		readonly openInForce: (version: string) => string;
	};
	readonly finish: { readonly button: string; readonly explained: (version: string) => string; readonly done: string };
	readonly diff: {
		readonly button: string;
		readonly title: string;
		readonly words: string;
		readonly word: string;
		readonly pdf: string;
	};
	readonly move: { readonly to: (status: string) => string; readonly done: (status: string) => string };
	/** Why something cannot be done now. */
	readonly blocked: {
		/** It says no status, or one that is none. */
		readonly unknown: string;
		readonly retired: string;
		/** The version that is worked on is not in force. */
		readonly begun: string;
		/** What is in force is not sent out to be heard. */
		readonly inForce: string;
		readonly hearDraft: (version: string) => string;
		/** Another version waits for its approval. */
		readonly approveDraft: (version: string) => string;
		readonly statusFirst: (status: string) => string;
		readonly isInForce: (version: string) => string;
		readonly notApproved: string;
		/** Since it was approved. */
		readonly changed: (parts: readonly string[]) => string;
	};
	readonly hearing: {
		readonly button: string;
		readonly title: string;
		readonly explained: string;
		readonly shared: string;
		readonly asked: string;
		/** The second who is asked, the third … */
		readonly alsoAsked: (number: number) => string;
		readonly askMore: string;
		readonly from: string;
		readonly until: string;
		readonly day: string;
		readonly send: string;
		readonly answers: string;
		readonly none: string;
		/** What is missing of whom is asked, and of an answer. */
		readonly askedNeeded: string;
		readonly answerNeeded: string;
		readonly whose: string;
		readonly by: string;
		readonly text: string;
		readonly outcome: string;
		readonly add: string;
		readonly done: string;
	};
	readonly approve: {
		readonly button: string;
		readonly title: (id: string, version: string) => string;
		readonly by: string;
		readonly on: string;
		readonly first: string;
		readonly unchanged: (version: string, by: string, on: string) => string;
		readonly changed: (version: string, by: string, on: string) => string;
		readonly errors: (count: number) => string;
		readonly bound: string;
		/** The command would take another version than the one shown. */
		readonly state: string;
		readonly submit: string;
		readonly done: string;
	};
	readonly build: {
		readonly title: string;
		/** @param companies how many it builds */
		readonly explained: (companies: number) => string;
		readonly button: string;
		readonly done: (findings: number) => string;
		readonly published: string;
		readonly nothing: string;
		readonly old: string;
		/** @param company whose, where there are several */
		readonly handbook: (company: string | undefined) => string;
		/** What a format is called: `PDF`. */
		readonly formats: Readonly<Record<string, string>>;
		readonly openAs: (format: string) => string;
		readonly openAnew: (format: string) => string;
	};
	readonly year: {
		readonly title: string;
		readonly which: string;
		readonly button: string;
		readonly picture: string;
		readonly calendar: string;
		readonly table: string;
	};
	readonly register: {
		readonly title: string;
		readonly search: string;
		readonly show: string;
		readonly all: string;
		readonly counted: (shown: number, all: number) => string;
		readonly columns: { readonly norm: string; readonly document: string; readonly status: string };
		readonly none: string;
	};
	readonly history: {
		readonly title: string;
		readonly explained: (companies: number) => string;
		readonly none: string;
		readonly unnamed: string;
		readonly clean: string;
		readonly author: (author: string) => string;
		readonly message: string;
		readonly files: string;
		readonly changes: { readonly new: string; readonly changed: string; readonly gone: string };
		readonly button: string;
		readonly done: string;
		readonly changedMeanwhile: string;
		/** `1-004: versjon 3` */
		readonly version: (id: string, version: string) => string;
		readonly count: (files: number) => string;
	};
}
