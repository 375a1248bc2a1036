import { bulletOf, itemLevels } from '../../revise/item-levels.ts';
import type { Piece } from './pieces.ts';

/**
 * The levels of items, from 0: by their marks and how far in they stand; where these tell nothing, one that ends in a colon has the
 * others below it.
 */
export function levelsIn(pieces: readonly Piece[]): ReadonlyMap<Piece, number> {
	const levels = new Map<Piece, number>();
	let run: Piece[] = [];
	for (const [index, piece] of pieces.entries()) {
		if (piece.type === 'item') run.push(piece);
		if (piece.type === 'item' && index < pieces.length - 1) continue;
		const found = levelsOf(run);
		for (const [at, item] of run.entries()) levels.set(item, found[at] ?? 0);
		run = [];
	}
	return levels;
}

function levelsOf(run: readonly Piece[]): readonly number[] {
	const marks = run.map(({ written, passage }) => ({
		sign: bulletOf(written) ?? '',
		indent: passage.indent,
		number: undefined,
	}));
	const found = itemLevels(marks);
	if (found.some((level) => level > 0)) return found;
	let isBelow = false;
	return run.map(({ passage }) => {
		const isLead = passage.text.endsWith(':');
		const level = isBelow && !isLead ? 1 : 0;
		if (isLead) isBelow = true;
		return level;
	});
}
