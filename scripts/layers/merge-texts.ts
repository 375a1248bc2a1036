import { mustaches } from '../fill/merge/mustaches.ts';
import type { Block } from './block.ts';
import { blocksOf } from './blocks-of.ts';
import { mergeBlocks, type Piece } from './merge-blocks.ts';

/** A place that both have changed. */
export interface Conflict {
	/** What stood there before; empty: nothing. */
	readonly base: string;
	readonly library: string;
	readonly own: string;
	/** Offset in the own text. */
	readonly start: number;
	/** What stands there follows what stands before it without a blank line: a row of a table, an item. */
	readonly isTight: boolean;
}

/** A merged text in its order, each part with the blank lines before it. */
export type Part = string | Conflict;

/**
 * Merges two texts that were made from one. Merge fields, and conditions from where they begin to where they end, stay whole,
 * and so do the columns of a table: where small steps would break them, greater ones are taken, and at last none.
 */
export function mergeTexts(base: string, library: string, own: string): readonly Part[] {
	if (own === base) return [library];
	if (library === base || library === own) return [own];
	const mayBeRagged = hasRaggedTable(own) || hasRaggedTable(library);
	for (const coarse of [false, true]) {
		const parts = partsOf(
			mergeBlocks(blocksOf(base, coarse), blocksOf(library, coarse), blocksOf(own, coarse), own.length),
		);
		// Each choice that is left has to give a sound text.
		const isSound = (['library', 'own'] as const).every((side) => {
			const text = parts.map((part) => (typeof part === 'string' ? part : breakOf(part) + part[side])).join('');
			return isBalanced(text) && (mayBeRagged || !hasRaggedTable(text));
		});
		if (isSound) return parts;
	}
	return [{ base, library, own, start: 0, isTight: true }];
}

/** What stands between a conflict and what comes before it. */
export function breakOf({ isTight }: Conflict): string {
	return isTight ? '\n' : '\n\n';
}

function partsOf(pieces: readonly Piece[]): readonly Part[] {
	const parts: Part[] = [];
	let last: Block | undefined;
	for (const piece of pieces) {
		if (!('blocks' in piece)) {
			const { base, library, own, start } = piece;
			const first = library[0] ?? own[0] ?? base[0];
			const isTight = first !== undefined && breakBefore(first, last, true) === '\n';
			parts.push({ base: joined(base), library: joined(library), own: joined(own), start, isTight });
			last = library.at(-1) ?? own.at(-1) ?? last;
			continue;
		}
		let text = '';
		for (const [index, block] of piece.blocks.entries()) {
			const isFirst = parts.length === 0 && text === '';
			text += (isFirst ? block.gap : breakBefore(block, last, index === 0)) + block.text;
			last = block;
		}
		if (text !== '') parts.push(text);
	}
	const end = parts.at(-1);
	if (typeof end === 'string') parts[parts.length - 1] = `${end}\n`;
	return parts;
}

function joined(blocks: readonly Block[]): string {
	return blocks
		.map((block, index) => (index === 0 ? '' : breakBefore(block, blocks[index - 1], false)) + block.text)
		.join('');
}

/** What comes from another text may not run into what stands before it. */
function breakBefore({ kind, gap }: Block, before: Block | undefined, isSeam: boolean): string {
	const mayFollow =
		!isSeam ||
		kind === 'tag' ||
		before?.kind === 'tag' ||
		(before?.kind === kind && (kind === 'item' || kind === 'row'));
	return gap !== '' || mayFollow ? `\n${gap}` : '\n\n';
}

function isBalanced(text: string): boolean {
	const open: string[] = [];
	for (const { role, name, end } of mustaches(text)) {
		if (end === undefined) return false;
		if (role === 'open') open.push(name);
		if (role === 'close' && open.pop() !== name) return false;
		if ((role === 'else' || role === 'else-if') && open.length === 0) return false;
	}
	return open.length === 0;
}

/** Whether two rows of one table have not as many cells; what stands in merge fields and behind a backslash counts no cell. */
function hasRaggedTable(text: string): boolean {
	let cells: number | undefined;
	for (const { kind, text: row, gap } of blocksOf(text)) {
		if (kind !== 'row' && (kind !== 'tag' || gap !== '')) cells = undefined;
		if (kind !== 'row') continue;
		const count = row.replace(/\{\{[\s\S]*?\}\}|\\\|/g, '').split('|').length;
		if (gap !== '') cells = undefined;
		if (cells !== undefined && cells !== count) return true;
		cells = count;
	}
	return false;
}
