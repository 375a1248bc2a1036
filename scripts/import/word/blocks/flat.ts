import type { Piece } from '../inline/piece.ts';
import type { Numbered } from '../numbering.ts';
import type { Style } from '../styles.ts';

/** A paragraph as it follows others, before it is known what it is part of. */
export interface FlatParagraph {
	readonly type: 'paragraph';
	/** Its number in the file, from 1. */
	readonly number: number;
	readonly style: Style;
	readonly pieces: readonly Piece[];
	readonly bookmarks: readonly string[];
	readonly numbered: Numbered | undefined;
	/** From the left margin to the text, and from there back to its first line, in twips. */
	readonly left: number;
	readonly hanging: number;
	/** A bar stands beside it, or its style is that of quotes. */
	readonly quoted: boolean;
	/** It keeps its distance from others of its style. */
	readonly apart: boolean;
	readonly align: 'left' | 'center' | 'right' | undefined;
	/** A line is drawn below it, and it is empty. */
	readonly ruled: boolean;
	/** Its level in the outline, by its style or its own word. */
	readonly level: number | undefined;
	/** It belongs to a list that Word makes of the text. */
	readonly contents: boolean;
}

export interface FlatTable {
	readonly type: 'table';
	/** Number of its first paragraph. */
	readonly number: number;
	readonly rows: readonly FlatRow[];
	readonly left: number;
	readonly style: string | undefined;
}

export interface FlatRow {
	readonly header: boolean;
	readonly cells: readonly FlatCell[];
}

export interface FlatCell {
	/** How many columns it spans. */
	readonly span: number;
	/** It goes on from the cell above. */
	readonly continued: boolean;
	readonly blocks: readonly FlatBlock[];
}

export type FlatBlock = FlatParagraph | FlatTable;
