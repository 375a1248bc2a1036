import type { TrackedAs } from '../../types/index.ts';
import type { Numbering } from './numbering.ts';
import type { Pictures } from './pictures.ts';
import type { Remarks } from './remarks.ts';
import type { Styles } from './styles.ts';
import type { WordParts } from './word-parts.ts';

/** One Word file being read. */
export interface Reading {
	readonly parts: WordParts;
	readonly styles: Styles;
	readonly numbering: Numbering;
	readonly pictures: Pictures;
	readonly remarks: Remarks;
	readonly notes: NoteNames;
	readonly changes: TrackedAs;
	/** Facts in fields are told from the words round them. */
	readonly fields: boolean;
	/** Written by this program: what stands round the text is known, and how far in things stand means what it says. */
	readonly own: boolean;
	/** Number of the paragraph being read, from 1, in the order of the file. */
	paragraph: number;
}

/** Names of notes by what the file calls them, given as they are referred to. */
export interface NoteNames {
	readonly referred: { readonly kind: 'footnote' | 'endnote'; readonly id: string; readonly name: string }[];
	/** Bookmarks round a reference, by which it is referred to again. */
	readonly bookmarks: Map<string, string>;
}

/** The name of a note, a new one where it is referred to for the first time. */
export function nameOfNote({ referred }: NoteNames, kind: 'footnote' | 'endnote', id: string): string {
	const known = referred.find((each) => each.kind === kind && each.id === id);
	if (known !== undefined) return known.name;
	const name = String(referred.length + 1);
	referred.push({ kind, id, name });
	return name;
}
