import type { List, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import { phrasing } from '../../../../import/word/inline/phrasing.ts';
import type { Piece } from '../../../../import/word/inline/piece.ts';
import type { PastedBlock } from './pasted-block.ts';

/** A list that what follows may stand in. */
interface Open {
	readonly level: number;
	readonly list: List;
	/** The number that the next item has; undefined: none has one. */
	next: number | undefined;
}

/** Pasted blocks as a tree, items in lists by their levels. The title of a document stands above its text, so no heading is of the first level. */
export function treeOf(blocks: readonly PastedBlock[]): Root {
	const children: RootContent[] = [];
	const lower = blocks.some((block) => block.type === 'heading' && block.level === 1) ? 1 : 0;
	let open: Open[] = [];
	for (const block of blocks) {
		if (block.type === 'item') {
			addItem(block);
			continue;
		}
		const level = block.type === 'paragraph' ? (block.within ?? 0) : 0;
		open = open.filter((one) => one.level <= level);
		const item = open.at(-1)?.list.children.at(-1);
		const node = nodeOf(block, lower);
		if (item !== undefined && node.type === 'paragraph') {
			item.children.push(node);
			// Side by side they would be one paragraph.
			item.spread = true;
		} else children.push(node);
	}
	return { type: 'root', children };

	function addItem({ level, number, pieces }: Extract<PastedBlock, { type: 'item' }>): void {
		open = open.filter((one) => one.level <= level);
		const last = open.at(-1);
		if (last?.level === level && last.next !== number) open.pop();
		const now = open.at(-1)?.level === level ? open.at(-1) : opened(level, number);
		now?.list.children.push(itemOf(pieces));
		if (now?.next !== undefined) now.next += 1;
	}

	function opened(level: number, number: number | undefined): Open {
		const ordered = number !== undefined;
		const list: List = { type: 'list', ordered, spread: false, children: [], ...(ordered && { start: number }) };
		const item = open.at(-1)?.list.children.at(-1);
		(item?.children ?? children).push(list);
		const now: Open = { level, list, next: number };
		open.push(now);
		return now;
	}
}

function itemOf(pieces: readonly Piece[]): ListItem {
	return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: phrasing(pieces) }] };
}

function nodeOf(block: Exclude<PastedBlock, { type: 'item' }>, lower: number): RootContent {
	switch (block.type) {
		case 'paragraph':
			return { type: 'paragraph', children: phrasing(block.pieces) };
		case 'heading':
			return {
				type: 'heading',
				depth: Math.min(block.level + lower, 6) as 1 | 2 | 3 | 4 | 5 | 6,
				children: phrasing(block.pieces.map(plain)),
			};
		case 'table':
			return {
				type: 'table',
				children: block.rows.map((row) => ({
					type: 'tableRow',
					children: row.map((cell) => ({ type: 'tableCell', children: phrasing(cell) as PhrasingContent[] })),
				})),
			};
	}
}

/** A heading is one line, and bold by itself. */
function plain(piece: Piece): Piece {
	const marks = { ...piece.marks, strong: undefined };
	return piece.type === 'break' ? { type: 'text', text: ' ', marks } : { ...piece, marks };
}
