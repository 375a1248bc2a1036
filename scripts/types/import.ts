import type { Root } from 'mdast';
import type { WordRemarks } from './import-word.ts';
import type { Language } from './language.ts';
import type { TextEncoding } from './text-encoding.ts';

/**
 * How sure an import is of something: `recognised` by its form; `guessed` by what stands round it; `doubtful`: somebody has
 * to look; `lost`: it does not stand in the result as it stood in the source.
 */
export const grades = ['recognised', 'guessed', 'doubtful', 'lost'] as const;

export type Grade = (typeof grades)[number];

/** Where in the source something stands: a line of a text, or a paragraph of a Word file, counted from 1. */
export interface SourcePlace {
	readonly unit: 'line' | 'paragraph';
	readonly number: number;
}

/** What an import counts. */
export const importedParts = [
	'heading',
	'chapter',
	'section',
	'subsection',
	'point',
	'letter',
	'item',
	'annex',
	'blank',
	'reference',
	'table',
	'footnote',
	'picture',
	'link',
] as const;

export type ImportedPart = (typeof importedParts)[number];

/** Why a kind is proposed for a text. */
export type KindReason =
	| 'asked'
	| 'order'
	| 'headings'
	| 'sections'
	| 'points'
	| 'title'
	| 'fields'
	| 'number'
	| 'none';

/** What an import says of its source, by name, with what its words need to know. */
export interface ImportFindings extends WordRemarks {
	/** What bytes were read as. */
	encoding: {
		readonly encoding: TextEncoding;
		readonly mark: boolean;
	};
	/** The language that most of its words are of; `sure`: enough of them to tell. */
	language: { readonly language: Language; readonly sure: boolean };
	/** One document of the result: its last line, its kind, and why that one. */
	document: {
		readonly title: string;
		readonly last: number;
		readonly kind: string;
		readonly reason: KindReason;
	};
	/** How many of a part there are in a document. */
	count: { readonly document: string; readonly part: ImportedPart; readonly count: number };
	/** A heading that nothing marks as one. */
	heading: { readonly text: string };
	/** A list, or a run of items, that stood on one line or without marks. */
	items: { readonly text: string; readonly count: number };
	/** A dotted blank, and the field that is proposed for it. */
	blank: { readonly field: string; readonly type: BlankType; readonly text: string };
	/** A blank in a sentence that has become one for the pen, named by what it is for. */
	penNamed: { readonly label: string; readonly type: BlankType; readonly text: string };
	/** Labels of a new kind that are in the language of its text alone. */
	untranslated: { readonly count: number; readonly language: Language };
	/** A word divided at the end of a line, made whole; in the middle of a line it is doubtful. */
	joined: { readonly written: string; readonly joined: string };
	/** A hyphen at the end of a line that may belong to the word. */
	hyphen: { readonly written: string };
	/** A number that is not the one after the last. */
	number: { readonly found: string; readonly expected: string };
	/** Text that seems to be missing in the source: a lead with nothing behind it, a sentence that breaks off. */
	missing: { readonly text: string };
	/** A word that is never written so, and what is meant. */
	wording: { readonly wrong: string; readonly right: string };
	/** A reference to a part that the text does not have. */
	reference: { readonly text: string };
	/** Words that stand otherwise elsewhere in the text: with another gender, form or hyphen. `line`: where. */
	variant: { readonly text: string; readonly other: string; readonly line: number };
	/** A sentence that breaks off, or whose words do not go together. */
	broken: { readonly text: string };
	/** A reference that says what the part is about, and the parts of the same text that are. */
	misled: { readonly text: string; readonly topic: string; readonly parts: string };
	/** What is called a plan and described as what has been done, or the reverse; `instead`: the name that would fit. */
	misnamed: { readonly text: string; readonly instead: string; readonly sentence: string };
	/** A limit of two numbers: `mindst 1½–2 år`. */
	bound: { readonly text: string };
	/** A word of exemption in a sentence that does not say from what. */
	exemption: { readonly text: string; readonly sentence: string };
	/** A sentence on a duty that is quoted without its source. */
	quotation: { readonly text: string };
	/** Words on enterprises in general in a text for one, and how often there are such. */
	general: { readonly text: string; readonly count: number };
	/** Whom a text is for by its own words, and who is missing there though much of it is about them. */
	audience: { readonly text: string; readonly missing: string; readonly count: number };
	/** A name that a field of the company's README is for. */
	party: { readonly text: string; readonly field: string };
	/** An item that is made of words of another list: the headings of both, and the items there. */
	misplaced: {
		readonly text: string;
		readonly list: string;
		readonly other: string;
		readonly items: readonly string[];
	};
	/** §§ that are about what a text is called, and that it does not refer to. */
	relevant: { readonly text: string; readonly law: string; readonly sections: string };
	/** Words on what a § is about, to which the text does not refer, with the line of each, the first as `text`; and what the § says. */
	concerned: {
		readonly text: string;
		readonly words: readonly { readonly text: string; readonly line: number }[];
		readonly law: string;
		readonly section: string;
		readonly statement: string;
	};
	/** Who signed the source, whose name a field has now. */
	signed: { readonly text: string; readonly role: string };
	/** A reference to a § that the text does not have, whose number is a value now, so that it is none to the document itself. */
	foreign: { readonly text: string };
	/** Items below others though nothing stands further in: the first of them, and how many there are. */
	nested: { readonly text: string; readonly count: number };
	/** A text of the source that is not the model asked for, by its first words and last line: nothing is taken of it. */
	untaken: { readonly document: string; readonly last: number };
	/** Fields and parts of its kind that nothing in a text fills, by their labels. */
	unfilled: { readonly document: string; readonly fields: readonly string[] };
	/** What an order or a text of law says of itself, and this one does not. */
	unsaid: { readonly document: string; readonly what: 'date' | 'number' };
	/** The text has no title: one was proposed by what it starts or grants, or is the name of the file. */
	untitled: { readonly title: string; readonly from: 'text' | 'file' };
	/** What front matter was given by words that stay in the text. */
	filled: { readonly field: string; readonly text: string };
	/** The kind that is proposed, by what it was known, and the next one with what speaks for it. */
	kind: {
		readonly document: string;
		readonly kind: string;
		readonly signs: readonly string[];
		readonly second: string | undefined;
		readonly secondSigns: readonly string[];
		/** Why the second is not proposed although more speaks for it: it takes no text, or is for other organisations. */
		readonly because: 'fewer' | 'fixed' | 'elsewhere';
	};
	/** No kind fits: the one named takes it in as a draft alone. */
	kindless: { readonly document: string; readonly kind: string };
	/** Lines whose columns were set by spaces or tabs, now a table. */
	columns: { readonly text: string; readonly rows: number; readonly columns: number };
	/** Lines of a table of contents, taken out. */
	contents: { readonly text: string; readonly count: number };
	/** The number of a heading that its kind numbers itself, taken out. */
	numberOut: { readonly text: string };
	/** Marks of quotation of an e-mail, taken from the beginnings of lines. */
	quoted: { readonly count: number };
	/** A law or a § that the register of law does not know. */
	law: { readonly text: string };
	/** What stands in front matter in place of the text. */
	moved: { readonly field: string; readonly text: string };
	/** A number that another document has. */
	taken: { readonly id: string; readonly given: string };
	/** A character that no document may hold, taken out. */
	character: { readonly codePoint: string; readonly count: number };
	/** A head or foot that stands on every page, or a page's number, taken out. */
	furniture: { readonly text: string; readonly count: number };
}

export type ImportFindingName = keyof ImportFindings;

/** One thing that an import says of its source; its words are chosen when it is reported. */
export type Finding = {
	readonly [N in ImportFindingName]: {
		readonly name: N;
		readonly grade: Grade;
		/** Undefined: the whole source. */
		readonly place: SourcePlace | undefined;
		readonly params: ImportFindings[N];
	};
}[ImportFindingName];

/** What a blank asks for. */
export const blankTypes = ['text', 'integer', 'amount', 'date'] as const;

export type BlankType = (typeof blankTypes)[number];

/** A field that is proposed for a blank of a model text. */
export interface ImportedBlank {
	readonly key: string;
	readonly type: BlankType;
	/** The words before it, as its label. */
	readonly label: string;
	/** The words round it, with a line where it stands. */
	readonly context: string;
	/** Anchor of the part that it stands in: `p1-stk1`. */
	readonly provision: string | undefined;
}

/** One document that was found in a source. */
export interface ImportedDocument {
	readonly title: string;
	readonly language: Language;
	/** Name of the kind that is proposed. */
	readonly kind: string;
	/** What its text holds, as a tree of plain Markdown; blanks of a model are `{{document.…}}` where fields were asked for. */
	readonly body: Root;
	/** What the source itself says of it, by the keys of front matter; `id` where it gives a number. */
	readonly facts: Readonly<Record<string, unknown>>;
	readonly blanks: readonly ImportedBlank[];
	/** Files that the text shows, by their path relative to the document. */
	readonly assets: ReadonlyMap<string, Uint8Array>;
	/** An order to revise a document is kept as it was written, without front matter: its text. */
	readonly order?: { readonly name: string; readonly text: string } | undefined;
}

/** What was read of one file. */
export interface Imported {
	/** In the order in which they stand. */
	readonly documents: readonly ImportedDocument[];
	readonly findings: readonly Finding[];
}
