import type { Piece } from '../../../../import/word/inline/piece.ts';

/** What is pasted, one block after the other, as far as Markdown can say it. */
export type PastedBlock =
	/** @property within the level of the item that it goes on with; undefined: it stands by itself */
	| { readonly type: 'paragraph'; readonly pieces: readonly Piece[]; readonly within?: number }
	| { readonly type: 'heading'; readonly level: number; readonly pieces: readonly Piece[] }
	/** @property number of an item of a numbered list */
	| {
			readonly type: 'item';
			readonly level: number;
			readonly number: number | undefined;
			readonly pieces: readonly Piece[];
	  }
	/** Rows of cells, each row as long as the others. */
	| { readonly type: 'table'; readonly rows: readonly (readonly (readonly Piece[])[])[] };
