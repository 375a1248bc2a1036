import type { Piece } from '../inline/piece.ts';
import type { FlatBlock, FlatParagraph } from './flat.ts';

/**
 * The items to be ticked of a file of this program that somebody else has saved: boxes that became letters, and items that
 * were written below others, which get none of their own.
 */
export function boxedItems(flat: readonly FlatBlock[]): readonly FlatBlock[] {
	const found: FlatBlock[] = [];
	for (const block of flat) {
		const read = typedBox(block);
		const before = found.at(-1);
		found.push(goesOn(read, before) ? { ...read, pieces: [open, ...read.pieces] } : read);
	}
	return found;
}

/** A box that was typed before an item is one to be ticked. */
export function typedBox(block: FlatBlock): FlatBlock {
	if (block.type !== 'paragraph' || (block.numbered !== undefined && block.numbered.format !== 'bullet')) return block;
	const [first, ...others] = block.pieces;
	const box = first?.type === 'text' ? /^\s*([☐☑☒])(?:\s+|$)/u.exec(first.text) : null;
	if (first?.type !== 'text' || box === null) return block;
	const rest = { ...first, text: first.text.slice(box[0].length) };
	return { ...block, pieces: [{ type: 'box', ticked: box[1] !== '☐', marks: first.marks }, rest, ...others] };
}

const open: Piece = { type: 'box', ticked: false, marks: {} };

/** Whether a paragraph stands as the item to be ticked before it does: its first line hangs, and nothing hangs there. */
function goesOn(block: FlatBlock, before: FlatBlock | undefined): block is FlatParagraph {
	if (block.type !== 'paragraph' || before?.type !== 'paragraph' || before.pieces[0]?.type !== 'box') return false;
	const isPlain = block.numbered === undefined && block.pieces.some(({ type }) => type === 'text');
	const stands = block.hanging > 0 && block.hanging === before.hanging && block.left === before.left;
	return isPlain && stands && block.pieces[0]?.type !== 'box' && block.style.id === before.style.id;
}
