import type { Heading, PhrasingContent, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { phrasing } from '../inline/phrasing.ts';
import { type Piece, textOfPieces } from '../inline/piece.ts';
import type { FlatParagraph } from './flat.ts';
import { labelOf } from './item-of.ts';

/**
 * What a paragraph is that is no item of a list; nothing where it is empty.
 * @param level that of a heading, from 1 below the title
 * @param before what stands before it, to which a caption belongs
 */
export function blocksOf(
	paragraph: FlatParagraph,
	level: number | undefined,
	before: RootContent | undefined,
): readonly RootContent[] {
	const { pieces, style, ruled } = paragraph;
	if (level !== undefined) return heading(paragraph, level);
	if (style.role.type === 'code') return code(pieces);
	if (isEmpty(pieces)) return ruled && style.name !== 'pen line' ? [{ type: 'thematicBreak' }] : [];
	if (style.role.type === 'caption' && captioned(paragraph, before)) return [];
	if (style.name === 'pen label' && named(paragraph, before)) return [];
	const children = [...label(paragraph), ...phrasing(style.name === 'definition term' ? pieces.map(strong) : pieces)];
	return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

/** A word that is explained stands out from what explains it. */
function strong(piece: Piece): Piece {
	return { ...piece, marks: { ...piece.marks, strong: true } };
}

/** A heading is bold, and on one line, by what it is. */
function heading(paragraph: FlatParagraph, level: number): readonly RootContent[] {
	const flat = paragraph.pieces.map((piece) =>
		piece.type === 'break' ? ({ type: 'text', text: ' ', marks: piece.marks } as const) : piece,
	);
	const words = flat.filter((piece) => piece.type === 'text' && piece.text.trim() !== '');
	const bold = words.length > 0 && words.every(({ marks }) => marks.strong === true);
	const pieces = bold ? flat.map((piece) => ({ ...piece, marks: { ...piece.marks, strong: false } })) : flat;
	const children = phrasing(pieces);
	if (children.length === 0) return [];
	const depth = Math.min(6, level + 1) as Heading['depth'];
	const names = { bookmarks: paragraph.bookmarks };
	return [
		{ type: 'heading', depth, children: [...label(paragraph), ...children], data: names as Heading['data'] & object },
	];
}

/** The number of a § stands out from its text; every other number stands as it is. */
function label(paragraph: FlatParagraph): PhrasingContent[] {
	const words = labelOf(paragraph);
	if (words === undefined) return [];
	const text = { type: 'text', value: words } as const;
	const isSection = words.startsWith('§') && paragraph.style.role.type !== 'heading';
	return [isSection ? { type: 'strong', children: [text] } : text, { type: 'text', value: ' ' }];
}

function code(pieces: readonly Piece[]): readonly RootContent[] {
	const value = pieces
		.map((piece) => {
			if (piece.type === 'text') return piece.text;
			if (piece.type === 'break') return '\n';
			return piece.type === 'tab' ? '\t' : '';
		})
		.join('');
	return value.trim() === '' ? [] : [{ type: 'code', value }];
}

function isEmpty(pieces: readonly Piece[]): boolean {
	return textOfPieces(pieces).trim() === '' && pieces.every(({ type }) => ['text', 'tab', 'break'].includes(type));
}

/** Puts a caption to the picture before it, as its title. */
function captioned({ pieces }: FlatParagraph, before: RootContent | undefined): boolean {
	const image = before?.type === 'paragraph' && before.children.length === 1 ? before.children[0] : undefined;
	if (image?.type !== 'image' || image.title) return false;
	const words = phrasing(pieces);
	if (words.some(({ type }) => type === 'footnoteReference' || type === 'image')) return false;
	image.title = textOf({ type: 'paragraph', children: words });
	return true;
}

/** Names a line for the pen by what stands beneath it: the field itself has room for the beginning of a long name. */
function named({ pieces }: FlatParagraph, before: RootContent | undefined): boolean {
	const last = before?.type === 'paragraph' ? before.children.at(-1) : undefined;
	if (last?.type !== 'penBlank') return false;
	last.label = textOfPieces(pieces).trim();
	return true;
}
