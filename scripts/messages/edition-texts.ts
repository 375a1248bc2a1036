import type { EditionFrame, SiteWords } from '../types/index.ts';

/** The words printed round the chapters of a handbook in one language. */
export interface EditionTexts {
	readonly words: SiteWords;
	readonly contents: string;
	readonly contacts: string;
	readonly register: string;
	readonly changes: string;
	/** Of the list of changes; the register's columns are the labels of the fields. */
	readonly columns: EditionFrame['changes']['columns'];
	/** Of a chapter that has no title. */
	readonly chapter: (number: string) => string;
	readonly changed: (date: string) => string;
}
