import type { Root } from 'mdast';
import type { CompanySource, Finding, ImportedDocument, Language, Repository } from '../../types/index.ts';

/** What is known while one text is read. */
export interface Reading {
	readonly file: string;
	/** The kind asked for. */
	readonly kind: string | undefined;
	readonly language: Language;
	readonly repository: Repository;
	/** Numbers of lines whose words stand in no text: what is moved from the text is added. */
	readonly gone: Set<number>;
	/** What was taken out of lines that hold other words, in order: numbers of headings, and what went to fields. */
	readonly cuts: Map<number, readonly string[]>;
	/** For which it is imported; undefined: the root company or the library. */
	readonly company: CompanySource | undefined;
	readonly tell: (finding: Finding) => void;
}

/** A document, and what its words are compared by. */
export interface Draft {
	readonly document: ImportedDocument;
	/** Words that stood before its text and are its title. */
	readonly opening: string;
	/** Its text without what the import put in. */
	readonly kept: Root;
}
