import type { Literal, Nodes } from 'mdast';
import type { Node } from 'unist';
import type { Filled, Place } from '../../types/index.ts';
import { ofDocument } from '../of-document.ts';
import { placeInText } from '../places/place-in-text.ts';
import { placeOfNode } from '../places/place-of-node.ts';
import { textOf } from './text-of.ts';

/** A block of a document as it is read, whatever of it is set off or brought by a fact. */
export interface BlockText {
	readonly text: string;
	/** Of the words between two offsets as they are written; of their stretch of text where a fact brought them. */
	placeOf(start: number, end: number): Place;
	/** The same, but undefined where no author wrote them as text: brought by a fact, or set as code. */
	writtenAt(start: number, end: number): Place | undefined;
}

interface Piece {
	readonly text: string;
	/** Where it begins in its block. */
	readonly at: number;
	readonly node: Nodes;
}

const textsOf = ofDocument((_: Pick<Filled, 'doc' | 'source'>) => new Map<Nodes, BlockText>());

/** The text of a block with the places of its words. */
export function blockText(block: Nodes, { doc, source }: Pick<Filled, 'doc' | 'source'>): BlockText {
	const subject = { doc, source };
	const texts = textsOf(subject);
	const known = texts.get(block);
	if (known !== undefined) return known;
	let parted: readonly Piece[] | undefined;
	const pieces = () => {
		parted ??= piecesOf(block);
		return parted;
	};
	const read: BlockText = {
		text: textOf(block),
		placeOf: (start, end) => placeOf(start, end, pieces(), block, subject),
		writtenAt: (start, end) => writtenAt(start, end, pieces(), subject),
	};
	texts.set(block, read);
	return read;
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
	return placeInPiece(start - piece.at, end - piece.at, piece, subject) ?? placeOfNode(piece.node, subject);
}

function writtenAt(
	start: number,
	end: number,
	pieces: readonly Piece[],
	subject: Pick<Filled, 'doc' | 'source'>,
): Place | undefined {
	const piece = pieces.findLast(({ at }) => at <= start);
	if (piece?.node.type !== 'text') return undefined;
	const [from, to] = [start - piece.at, end - piece.at];
	// The same words may stand further on in the line, in the address of a link.
	if (piece.node.data?.values?.some(({ at, length }) => at < to && from < at + length)) return undefined;
	return placeInPiece(from, to, piece, subject) ?? placeInText(piece.node, from, piece.text.slice(from, to), subject);
}

/** The place of a part of one stretch of text, found by what stands before it on its line. */
export function placeInPiece(
	from: number,
	to: number,
	{ node, text }: { readonly node: Node; readonly text: string },
	subject: Pick<Filled, 'doc' | 'source'>,
): Place | undefined {
	if (!('value' in node)) return undefined;
	// With what stands before it on its line, since the same word may stand there twice.
	const line = from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1;
	const place = placeInText(node as Literal, line, text.slice(line, to), subject);
	return place && { ...place, column: place.column + from - line };
}
