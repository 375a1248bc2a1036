import type { Language } from './language.ts';

/** A fact that a company lacks, or has in a way that cannot be used. */
export interface LackingFact {
	/** As messages name it: `manager.name`, `emergencyContacts[1].phone`; in a register by its row: `register.training[2].role`. */
	readonly field: string;
	/** In the company's language, the outermost first: `Øverste leder: Navn`. */
	readonly label: string;
	/** Ids of the documents that print it; the type of the company where that requires it, in its language. */
	readonly askedIn: readonly string[];
	/**
	 * What is wrong with what stands there, or why a rule asks for it, in the company's language; of a register first its file and line.
	 * Empty: nothing stands there.
	 */
	readonly problem: string;
	/** How it is written, in the company's language. */
	readonly hint: string;
}

/** What a build would do with a document, as far as that is known without filling it in. */
export const documentFates = ['new', 'changed', 'unchanged', 'gone', 'errors'] as const;

export type DocumentFate = (typeof documentFates)[number];

/**
 * Why a document may be made anew: its own text or that of the library, the company's facts or registers, other documents or
 * companies that it takes over from, its template, a law, the program, or that no build recorded what it was made of.
 */
export const changeReasons = [
	'text',
	'library',
	'facts',
	'registers',
	'documents',
	'template',
	'law',
	'program',
	'unrecorded',
] as const;

export type ChangeReason = (typeof changeReasons)[number];

export interface PlannedDocument {
	readonly id: string;
	readonly kind: string;
	/** Below `dist/`, without extension. */
	readonly path: string;
	readonly fate: DocumentFate;
	/** Of a changed one. */
	readonly because: readonly ChangeReason[];
}

/** What is planned of one company; it holds nothing of any other. */
export interface PlannedCompany {
	readonly id: string;
	readonly name: string;
	readonly orgNumber: string;
	readonly language: Language;
	readonly lacking: readonly LackingFact[];
	readonly documents: readonly PlannedDocument[];
}

/** Where a law is cited in what a company has. */
export interface CitingPlace {
	readonly law: string;
	/** As it is cited, its parts behind it: `13-1, stk. 2`; empty: the law as a whole. */
	readonly section: string;
	readonly document: string;
	readonly kind: string;
	readonly file: string;
	readonly line: number;
	/** The heading that it stands below, or of the section or field that stands for it; empty: none. */
	readonly heading: string;
	/** Whether it is said in the document's text, in the text of its kind, in its references, or by a norm that its kind stands for. */
	readonly where: 'text' | 'template' | 'references' | 'norm';
}
