import { bookStyles } from './book-styles.ts';
import { documentStyles } from './document-styles.ts';
import type { Look } from './look.ts';
import type { Style } from './style.ts';

/** A document of its own begins with its title; in a handbook chapters and documents stand above its headings. */
export type Genre = 'document' | 'book';

/** The styles of titles and headings. */
export const genreStyles: Readonly<Record<Genre, (look: Look) => readonly Style[]>> = {
	document: documentStyles,
	book: bookStyles,
};
