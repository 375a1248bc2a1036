import type { Literal, Nodes } from 'mdast';
import type { Filled, Place } from '../../types/index.ts';
import { placeInText } from '../places/place-in-text.ts';
import { placeOfNode } from '../places/place-of-node.ts';
import { textOf } from './text-of.ts';

/** A block of a document as it is read, whatever of it is set off or brought by a fact. */
export interface BlockText {
	readonly text: string;
	/** Of the words between two offsets as they are written; of their stretch of text where a fact brought them. */
	placeOf(start: number, end: number): Place;
}

interface Piece {
	readonly text: string;
	/** Where it begins in its block. */
	readonly at: number;
	readonly node: Nodes;
}

/** The text of a block with the places of its words. */
export function blockText(block: Nodes, subject: Pick<Filled, 'doc' | 'source'>): BlockText {
	const pieces = piecesOf(block);
	return {
		text: pieces.map(({ text }) => text).join(''),
		placeOf: (start, end) => placeOf(start, end, pieces, block, subject),
	};
}

function piecesOf(block: Nodes): readonly Piece[] {
	let at = 0;
	return leavesOf(block).map((node) => {
		const text = textOf(node);
		const piece = { text, at, node };
		at += text.length;
		return piece;
	});
}

function leavesOf(node: Nodes): readonly Nodes[] {
	return 'children' in node ? node.children.flatMap(leavesOf) : [node];
}

function placeOf(
	start: number,
	end: number,
	pieces: readonly Piece[],
	block: Nodes,
	subject: Pick<Filled, 'doc' | 'source'>,
): Place {
	const piece = pieces.findLast(({ at }) => at <= start);
	if (piece === undefined) return placeOfNode(block, subject);
	if (!('value' in piece.node)) return placeOfNode(piece.node, subject);
	const [from, to] = [start - piece.at, end - piece.at];
	// With what stands before it on its line, since the same word may stand there twice.
	const line = from === 0 ? 0 : piece.text.lastIndexOf('\n', from - 1) + 1;
	const place = placeInText(piece.node as Literal, line, piece.text.slice(line, to), subject);
	return place === undefined ? placeOfNode(piece.node, subject) : { ...place, column: place.column + from - line };
}
