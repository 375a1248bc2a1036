import type { Asset } from './asset.ts';
import type { CurrentVersion, Doc, FrameWords, Meta, Notice } from './doc.ts';
import type { Language } from './language.ts';
import type { State } from './status.ts';

/** The handbook of one company: its documents in force, by chapter, ready to be rendered as one. */
export interface Edition {
	readonly company: string;
	readonly language: Language;
	/** The file of the company's facts, relative to the root, for messages. */
	readonly file: string;
	/** Below `dist/`: `eksempelsaga`. */
	readonly folder: string;
	readonly title: string;
	/** The newest date among its documents and their changes, as written. */
	readonly date: string;
	/** The word for a document in force. */
	readonly status: string;
	readonly firm: Meta['company'];
	readonly frame: EditionFrame;
	/** Who to call first. */
	readonly contacts: readonly Contact[];
	readonly chapters: readonly Chapter[];
	/** Every document of the company, those that are not in force or not in the handbook included. */
	readonly register: readonly RegisterEntry[];
	/** What changed in the documents of the handbook, newest first. */
	readonly changes: readonly EditionChange[];
	/** The pictures of all chapters. */
	readonly assets: ReadonlyMap<string, Asset>;
}

/**
 * Documents whose number begins alike. Their headings stand two levels deeper than in files of their own (the chapter
 * is level 2, the document 3); anchors, links and footnotes are unique in the whole, and links between them lead inside it.
 */
export interface Chapter {
	/** Undefined: an appendix. */
	readonly number: string | undefined;
	/** `2 Risiko og arbeid` */
	readonly title: string;
	readonly anchor: string;
	readonly documents: readonly BookDocument[];
}

/** A document as part of the handbook. */
export interface BookDocument {
	readonly anchor: string;
	/** `1-004 Bruk av bedriftshelsetjenesten (BHT)` */
	readonly title: string;
	/** The file of its own, seen from the handbook's folder, without extension. */
	readonly path: string;
	readonly doc: Doc;
}

/** One row of the register; dates as written. */
export interface RegisterEntry {
	readonly id: string;
	readonly title: string;
	/** The kind, as worded in the handbook's language. */
	readonly kind: string;
	readonly version: string;
	readonly date: string;
	readonly status: { readonly word: string; readonly state: State };
	readonly owner?: string;
	readonly nextReview?: string;
	/** Where it stands in the handbook; undefined: not in it. */
	readonly anchor: string | undefined;
	/** The file of its own, seen from the handbook's folder, without extension. */
	readonly path: string;
}

export interface EditionChange {
	readonly date: string;
	readonly id: string;
	readonly title: string;
	readonly version: string;
	readonly by: string;
	readonly summary: string;
	readonly anchor: string;
}

export interface Contact {
	/** What the person is: `Verneombud`; absent where the name says it. */
	readonly role?: string;
	readonly name: string;
	readonly phone: string;
}

/** What stands round the chapters, worded in the handbook's language. */
export interface EditionFrame {
	/** `Sist endret 2025-12-15` */
	readonly line: string;
	readonly notices: readonly Notice[];
	readonly contents: string;
	readonly contacts: string;
	/** Headings of who and of the telephone. */
	readonly contactColumns: readonly [who: string, phone: string];
	readonly register: { readonly title: string; readonly columns: RegisterColumns };
	readonly changes: { readonly title: string; readonly columns: ChangeColumns };
	/** Of the handbook itself; present when the company says where it is published. */
	readonly current?: CurrentVersion;
	readonly words: FrameWords & SiteWords;
}

export type RegisterColumns = Readonly<
	Record<'id' | 'title' | 'version' | 'date' | 'status' | 'owner' | 'nextReview', string>
>;

export type ChangeColumns = Readonly<Record<'date' | 'document' | 'version' | 'summary' | 'by', string>>;

/** The fixed words of the site. */
export interface SiteWords {
	readonly search: string;
	/** Said while nothing is found. */
	readonly noHits: string;
	/** `{count} treff`, in two parts round the number, for one and for several. */
	readonly hits: readonly [one: string, several: string];
	readonly downloads: string;
	/** Names of the formats: `Word`, `PDF`, … */
	readonly formats: Readonly<Record<'md' | 'html' | 'docx' | 'pdf', string>>;
	readonly wholeHandbook: string;
	readonly toTop: string;
	readonly needsScript: string;
}
