import type { FootnoteReference, PhrasingContent } from 'mdast';

/** How words are set, as far as Markdown can say it. */
export interface Marks {
	/** Where a link leads: an address, or `#` and the name of a bookmark. */
	readonly link?: string | undefined;
	readonly change?: 'insertion' | 'deletion' | undefined;
	readonly strong?: boolean | undefined;
	readonly emphasis?: boolean | undefined;
	readonly delete?: boolean | undefined;
	readonly code?: boolean | undefined;
}

/** Words of one look, or something that stands among words. */
export type Piece =
	| {
			readonly type: 'text';
			readonly text: string;
			readonly marks: Marks;
			readonly size?: number | undefined;
			/** It stood in a field for a fact: what that is called. Such a text may be empty. */
			readonly field?: readonly string[] | undefined;
	  }
	| { readonly type: 'break'; readonly marks: Marks }
	| { readonly type: 'tab'; readonly marks: Marks }
	| { readonly type: 'node'; readonly node: PhrasingContent; readonly marks: Marks }
	/** A box to be ticked. */
	| { readonly type: 'box'; readonly ticked: boolean; readonly marks: Marks }
	/** A blank for the pen, whose name stands beneath it or behind it. */
	| { readonly type: 'pen'; readonly label: string; readonly marks: Marks };

/** The words of pieces, as a reader sees them. */
export function textOfPieces(pieces: readonly Piece[]): string {
	return pieces
		.map((piece) => {
			if (piece.type === 'text') return piece.text;
			return piece.type === 'tab' || piece.type === 'break' ? ' ' : '';
		})
		.join('');
}

/** A reference to a note by its name. */
export function referenceTo(name: string): FootnoteReference {
	return { type: 'footnoteReference', identifier: name, label: name };
}
