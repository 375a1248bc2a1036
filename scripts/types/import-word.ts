import type { Root } from 'mdast';
import type { PictureFault } from './asset.ts';
import type { TemplateFault } from './word-template.ts';

/** What becomes of the changes that Word has tracked: taken as made, taken back, or both written out. */
export const trackedAs = ['accepted', 'rejected', 'shown'] as const;

export type TrackedAs = (typeof trackedAs)[number];

/** Why a Word file cannot be taken in. */
export const wordFaults = ['entities', 'too-deep', 'slow', 'memory'] as const;

export type WordFault = TemplateFault | (typeof wordFaults)[number];

/** What is asked of a Word file. */
export interface WordRequest {
	/** What its pictures are called by. */
	readonly name: string;
	readonly changes: TrackedAs;
	/** Facts in fields are told from the words round them. */
	readonly fields?: boolean;
}

/** What is said of a Word file beside its text, by name, with what the words for it need to know. */
export interface WordRemarks {
	/** A heading that only looks like one. */
	headingGuessed: { readonly text: string };
	/** An item whose bullet or number was typed. */
	itemGuessed: { readonly text: string };
	/** Lines for the pen that were typed. */
	penGuessed: { readonly text: string };
	/** A table whose columns were set with tabs. */
	columnsGuessed: { readonly rows: number; readonly columns: number };
	/** Changes that Word has tracked, and what became of them. */
	tracked: { readonly count: number; readonly authors: readonly string[]; readonly as: TrackedAs };
	comment: { readonly author: string; readonly text: string };
	/** Text that Word does not show. */
	hidden: { readonly text: string };
	/** What stands at the head or foot of pages. */
	edge: { readonly what: 'head' | 'foot'; readonly text: string };
	/** A text box, whose text stands behind the paragraph that it was anchored in. */
	textBox: { readonly text: string };
	/** A field to fill in that nobody has filled in. */
	placeholder: { readonly text: string };
	mergedCells: { readonly count: number };
	/** Cells of more than one paragraph. */
	cellLines: { readonly count: number };
	/** A table whose first row need not be its heading. */
	noHeader: { readonly text: string };
	endnotes: { readonly count: number };
	/** A note that nothing refers to. */
	looseNote: { readonly text: string };
	formula: { readonly text: string };
	/** Raised or lowered words that no characters of their own stand for. */
	script: { readonly text: string; readonly how: 'superscript' | 'subscript' };
	/** A character of a picture font. */
	symbol: { readonly font: string };
	/** A link that leads where no document may. */
	outsideLink: { readonly address: string; readonly text: string };
	pictureUnreadable: { readonly name: string; readonly fault: PictureFault };
	/** A picture without a text for those who do not see it. */
	pictureUntold: { readonly address: string };
	/** A picture that lies elsewhere. */
	pictureOutside: { readonly address: string };
	/** A drawing, chart or diagram of Word's own. */
	drawing: { readonly text: string };
	embedded: { readonly what: 'object' | 'document' };
	/** A field that brings in or runs something. */
	fetching: { readonly text: string };
	macros: Readonly<Record<never, never>>;
}

export type WordRemarkName = keyof WordRemarks;

/** One thing that is said of a Word file. */
export type WordRemark = {
	readonly [Name in WordRemarkName]: {
		readonly name: Name;
		/** Number of the paragraph, from 1; 0: the whole file. */
		readonly paragraph: number;
		readonly params: WordRemarks[Name];
	};
}[WordRemarkName];

/** What was read of a Word file. */
export interface ReadWord {
	readonly title: string | undefined;
	/** The language of its words, by the file's own word: `nb-NO`. */
	readonly languageTag: string | undefined;
	/** Plain Markdown as a tree, with blanks for the pen. */
	readonly root: Root;
	/** By the paths that the text shows them by. */
	readonly pictures: ReadonlyMap<string, Uint8Array>;
	/** By the same paths: the SHA-256 of every form in which the file holds the picture, vectors and dots. */
	readonly pictureHashes: ReadonlyMap<string, readonly string[]>;
	readonly remarks: readonly WordRemark[];
	/** Those of the file; of our own files what the document's front matter said. */
	readonly properties: ReadonlyMap<string, string>;
	/** Made by this program. */
	readonly own: boolean;
	/** Words that stand in the file and neither in the tree nor in what is said. */
	readonly lost: readonly string[];
	/** Words that stand in no text because they are told, or of no use there. */
	readonly aside: readonly string[];
}
