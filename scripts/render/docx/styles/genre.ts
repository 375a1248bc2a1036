import { bookStyles } from './book-styles.ts';
import { documentStyles } from './document-styles.ts';
import type { Style } from './style.ts';

/** A document of its own begins with its title; in a handbook chapters and documents stand above its headings. */
export type Genre = 'document' | 'book';

/** The styles of titles and headings, in the firm's colour. */
export const genreStyles: Readonly<Record<Genre, (brand: string) => readonly Style[]>> = {
	document: documentStyles,
	book: bookStyles,
};
