import type { PdfStandard } from '../../types/index.ts';

/** A file that is read while a document is set; it exists in memory alone. */
export interface InputFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** What the typesetter needs before its first document. */
export interface Setup {
	/** An empty folder, so that nothing of the machine can be read. */
	readonly workspace: string;
	/** What sets a document, by the names of its files. */
	readonly sources: Readonly<Record<string, string>>;
	readonly fonts: readonly Uint8Array[];
	readonly standard: PdfStandard;
}

/** What is to be set: a document, or a whole handbook. */
export interface Job {
	/** The source that sets it. */
	readonly main: 'document.typ' | 'book.typ' | 'pack.typ';
	readonly files: readonly InputFile[];
	/** The faces of the firm's own typeface, if it has one. */
	readonly fonts: readonly Uint8Array[];
}

/** What was made of a document, or what Typst said of it. */
export type Typeset<Made> = { readonly made: Made } | { readonly faults: readonly string[] };

/** Sets documents, one after another. */
export interface Typesetter {
	pdf(job: Job): Typeset<Uint8Array>;
	/** The pages of the PDF, each as a picture. */
	pages(job: Job): Typeset<readonly string[]>;
}
