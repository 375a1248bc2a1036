import type { Root } from 'mdast';
import type { Asset } from './asset.ts';
import type { Typeface } from './font.ts';
import type { Hearing } from './hearing.ts';
import type { Language } from './language.ts';
import type { Redline } from './redline.ts';
import type { State } from './status.ts';
import type { Substance } from './substance.ts';
import type { WordTemplate } from './word-template.ts';
import './nodes.ts';

/** A law or another document that is referred to, resolved. */
export interface Reference {
	/** As printed: `Arbeidsmiljøloven`, `1-001 Mål for HMS`. */
	readonly text: string;
	/** Web address of the law, where one is verified, or relative path of the document. */
	readonly address?: string;
	/** The sections of the law that are cited: `§ 3-3`, each with its own address where one is known. */
	readonly sections: readonly { readonly text: string; readonly address?: string }[];
}

/** One entry of a document's list of changes. */
export interface Revision {
	readonly version: string;
	readonly date: string;
	readonly by: string;
	readonly summary: string;
	readonly change: Substance;
	/** Why its author calls it otherwise than the text tells. */
	readonly reason?: string;
}

/** Who publishes a text of the library, and who answers for its use. */
export interface Publication {
	readonly publisher: string;
	/** Of the publisher's text. */
	readonly version: string;
	/** The text is the company's own, made from that version of the publisher's. */
	readonly own: boolean;
	/** The employer, as it is printed: `Eksempelsaga AS, Kari Eksempel`. */
	readonly responsible: string;
}

/** The typed metadata of a document; dates are printed as written (`YYYY` or `YYYY-MM-DD`). */
export interface Meta {
	readonly title: string;
	readonly version: string;
	readonly date: string;
	/** The word the author wrote and the state it stands for. */
	readonly status: { readonly word: string; readonly state: State };
	readonly owner?: string;
	/** Who was asked before it was approved, in the order of the record. */
	readonly hearing: readonly Hearing[];
	readonly approver?: string;
	readonly approved?: string;
	readonly nextReview?: string;
	readonly supersedes?: string;
	/** Present when the text is the library's, or was made from it, and the library says who publishes it. */
	readonly publication?: Publication;
	readonly confidentiality?: string;
	readonly legalBasis: { readonly state: 'in-force' | 'historic'; readonly asOf?: string };
	readonly references: readonly Reference[];
	readonly revisions: readonly Revision[];
	/** YYYY-MM-DD: the oldest day on which a law cited here was read. */
	readonly lawVerifiedOn?: string;
	readonly company: {
		readonly id: string;
		readonly name: string;
		/** As printed: `Org.nr. 123 456 785`. */
		readonly orgNumber?: string;
		readonly example: boolean;
		/** `#rrggbb`, with a contrast of at least 4.5 : 1 on white. */
		readonly colour: string;
		readonly logo?: Asset;
		/** Gives Word documents their look in place of our own. */
		readonly wordTemplate?: WordTemplate;
		/** Takes the place of the look's own. */
		readonly fonts?: Typeface;
	};
}

/** One row of the control table that every format shows: label and value, both worded. */
export interface FrameRow {
	readonly key: string;
	readonly label: string;
	readonly value: string;
}

export interface Notice {
	readonly type: 'example' | 'unofficial' | 'historic' | 'editing';
	readonly text: string;
}

/** Whom a document is sent to: few in one line, more in a table. */
export type Distribution =
	| { readonly title: string; readonly line: string }
	| {
			readonly title: string;
			readonly columns: readonly string[];
			readonly rows: readonly (readonly string[])[];
			/** A last row, where copies are counted. */
			readonly total?: readonly string[];
			/** Its last column holds numbers of copies. */
			readonly copied: boolean;
	  };

/** What stands round the text, worded in the document's language; all formats print the same words. */
export interface Frame {
	/** Kind and number, above the title: `Instruks 1-004` */
	readonly label: string;
	/** What following pages and browsers call it, where that is not its number and title. */
	readonly name?: string;
	/** `1-004 · versjon 2 · 2025 · Aktiv` */
	readonly line: string;
	/** Number, version, date, status, owner, approver, approval, next review, replaces, publisher and employer, law checked, in this order. */
	readonly rows: readonly FrameRow[];
	/** Shown on every page: example facts, not in force, historic law. */
	readonly notices: readonly Notice[];
	/** Present when the document is not in force: `UTKAST`. */
	readonly watermark?: string;
	/** Present when the document names whom it is sent to; stands after the text, before the list of changes. */
	readonly distribution?: Distribution;
	/** Present when there are revisions: the list of changes, newest first. */
	readonly changes?: {
		readonly title: string;
		readonly columns: readonly [version: string, date: string, by: string, summary: string];
	};
	/** Present when the document is in force and the company says where it is published. */
	readonly current?: CurrentVersion;
	readonly words: FrameWords;
}

/** Where the text in force is found, for who holds it on paper. */
export interface CurrentVersion {
	/** `Utskrift er ukontrollert kopi – gjeldende versjon:` */
	readonly said: string;
	/** On the web, in letters of ASCII; the same for every version. */
	readonly address: string;
	/** Said by screen readers for the code that leads there. */
	readonly alternative: string;
}

/** The fixed words a page needs in its own language. */
export interface FrameWords {
	/** Caption of the control table. */
	readonly control: string;
	/** `Side {page} av {pages}` in three parts: before the page, between, after. */
	readonly page: readonly [before: string, between: string, after: string];
	readonly footnotes: string;
	readonly backToText: string;
	readonly skipToText: string;
	/** What paper says of itself; empty on what is sent out as paper. */
	readonly uncontrolledCopy: string;
	/** Said by screen readers for a logo: `Logo for {name}`, already filled. */
	readonly logo: string;
	/** Said of a ticked and an open box of a task list. */
	readonly ticked: string;
	readonly open: string;
}

/** A finished document: all that a renderer sees. */
export interface Doc {
	readonly id: string;
	readonly kind: string;
	readonly company: string;
	readonly language: Language;
	/** The source file, relative to the root, for messages. */
	readonly file: string;
	/** Below `dist/`, without extension: `eksempelsaga/instruction/1-004_Bruk-av-…`. */
	readonly path: string;
	readonly meta: Meta;
	readonly frame: Frame;
	/** Author's sections begin at heading depth 2; the title is not in the tree. Image addresses are keys of `assets`. */
	readonly body: Root;
	readonly assets: ReadonlyMap<string, Asset>;
	/** Present when the document shows two versions of itself. */
	readonly redline?: Redline;
}
