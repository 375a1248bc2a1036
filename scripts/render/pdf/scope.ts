import type { FootnoteDefinition, Node, RootContent } from 'mdast';
import type { Asset, DocNode, DocNodeType, FrameWords } from '../../types/index.ts';
import type { Piece } from './piece.ts';

/** Where a node stands, as far as its appearance depends on it. */
export interface Surroundings {
	/** In a tight list, whose paragraphs have no room between them. */
	readonly tight: boolean;
	/** How many letters the columns of the table hold in a line; empty outside tables. */
	readonly columns: readonly number[];
	/** How many letters a line of the cell holds; 0 outside cells. */
	readonly line: number;
	/** The row is so tall that it may be split between pages. */
	readonly tall: boolean;
}

/** What a handler may ask of the document and of where its node stands. */
export interface Scope extends Surroundings {
	/** The fixed words of the document. */
	readonly words: FrameWords;
	/** The pieces of nodes that stand here, or in the changed surroundings given. */
	pieces(nodes: readonly RootContent[], change?: Partial<Surroundings>): Piece[];
	/** The picture of an address and the name under which its bytes go with the document. */
	picture(address: string): { readonly file: string; readonly asset: Asset } | undefined;
	/** The note of an identifier; `first` when no reference has been set before. */
	note(identifier: string): { readonly definition: FootnoteDefinition; readonly first: boolean } | undefined;
	/** Says that a node cannot be set, and why. */
	refuse(node: Node, detail: string): readonly [];
}

/** Turns one node into pieces. */
export type Handler<T extends DocNodeType> = (node: Extract<DocNode, { type: T }>, scope: Scope) => readonly Piece[];
