import type { Piece } from '../../../../import/word/inline/piece.ts';
import type { PastedBlock } from './pasted-block.ts';
import { isUnseen, piecesOf } from './pieces-of.ts';
import { rowsOf } from './rows-of.ts';
import { wordItemOf } from './word-item.ts';

/** What is a block, or holds such. */
const blockNames = 'p,div,h1,h2,h3,h4,h5,h6,[role=heading],ul,ol,li,table,blockquote,section,article,main,dl,dt,dd';

/** What a page that is pasted says, block by block; words that stand between blocks are paragraphs. */
export function blocksOf(parent: Element): readonly PastedBlock[] {
	return within(parent, 0);
}

/** @param level of the list that it stands in; 0: in none */
function within(parent: Element, level: number): readonly PastedBlock[] {
	const blocks: PastedBlock[] = [];
	let words: Node[] = [];
	const flush = () => {
		blocks.push(...paragraph(piecesOf(words), level));
		words = [];
	};
	for (const node of parent.childNodes) {
		if (node instanceof Element && !isUnseen(node) && (node.matches(blockNames) || node.querySelector(blockNames))) {
			flush();
			blocks.push(...blockOf(node, level));
		} else words.push(node);
	}
	flush();
	return blocks;
}

function blockOf(element: Element, level: number): readonly PastedBlock[] {
	const heading = headingLevel(element);
	if (heading !== undefined) {
		const pieces = spoken(element);
		return hasWords(pieces) ? [{ type: 'heading', level: heading, pieces }] : [];
	}
	switch (element.localName) {
		case 'p':
			return wordParagraph(element, level);
		case 'ul':
		case 'ol':
			return within(element, level + 1);
		case 'li':
			return itemsOf(element, Math.max(level, 1));
		case 'table':
			return tableOf(element, level);
		default:
			return within(element, level);
	}
}

/** Headings of pages and of Word, whose title is one of the first level. */
function headingLevel(element: Element): number | undefined {
	const { localName } = element;
	if (/^h[1-6]$/u.test(localName)) return Number(localName[1]);
	if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level') ?? 2);
	return element.classList.contains('MsoTitle') ? 1 : undefined;
}

function wordParagraph(element: Element, level: number): readonly PastedBlock[] {
	const item = wordItemOf(element);
	const pieces = piecesOf([...element.childNodes]);
	if (item === undefined) return paragraph(pieces, level);
	const number = /^\(?(\d{1,9})[.)]$/u.exec(item.marker)?.[1];
	if (item.isBullet || number !== undefined)
		return [{ type: 'item', level: item.level, number: number === undefined ? undefined : Number(number), pieces }];
	// Markdown has no list whose items are lettered, and others may refer to the letters.
	return paragraph(spoken(element), level);
}

/** An item and what stands in it; a page of Word tells the level, since each item is a list of its own there. */
function itemsOf(item: Element, depth: number): readonly PastedBlock[] {
	const told = item.getAttribute('data-aria-level') ?? item.getAttribute('aria-level');
	const level = Number(told ?? depth);
	const list = item.parentElement;
	const start = Number(list?.getAttribute('start') ?? 1);
	const before = [...(list?.children ?? [])].filter((one) => one.localName === 'li').indexOf(item);
	const number = list?.localName === 'ol' ? start + before : undefined;
	const [first, ...rest] = within(item, level);
	if (first === undefined) return [];
	if (first.type !== 'paragraph') return [{ type: 'item', level, number, pieces: [] }, first, ...rest];
	return [{ type: 'item', level, number, pieces: first.pieces }, ...rest];
}

/** A table of one column is there for its looks. */
function tableOf(table: Element, level: number): readonly PastedBlock[] {
	const rows = rowsOf(table);
	if ((rows[0]?.length ?? 0) < 2) return within(table, level);
	const inCell = (cell: Element | undefined): readonly Piece[] =>
		(cell === undefined ? [] : within(cell, 0)).flatMap((block, index) => {
			const pieces = block.type === 'table' ? block.rows.flat(2) : block.pieces;
			return index === 0 ? pieces : [space, ...pieces];
		});
	return [{ type: 'table', rows: rows.map((row) => row.map((cell) => inCell(cell).map(onOneLine))) }];
}

const space: Piece = { type: 'text', text: ' ', marks: {} };

/** A cell of Markdown has one line. */
function onOneLine(piece: Piece): Piece {
	return piece.type === 'break' ? space : piece;
}

/** The words of a block with the marker that Word writes before them. */
function spoken(element: Element): readonly Piece[] {
	const marker = wordItemOf(element)?.marker;
	const pieces = piecesOf([...element.childNodes]);
	return marker === undefined ? pieces : [{ type: 'text', text: `${marker} `, marks: {} }, ...pieces];
}

function paragraph(pieces: readonly Piece[], level: number): readonly PastedBlock[] {
	return hasWords(pieces) ? [{ type: 'paragraph', pieces, ...(level > 0 && { within: level }) }] : [];
}

function hasWords(pieces: readonly Piece[]): boolean {
	return pieces.some((piece) => piece.type === 'text' && piece.text.trim() !== '');
}
