import { belowByMarks, bulletOf, itemLevels } from '../../revise/item-levels.ts';
import type { Finding } from '../../types/index.ts';
import { lineAt } from './passage.ts';
import type { Piece } from './pieces.ts';

/**
 * The levels of items, from 0: by their marks and how far in they stand; where these tell nothing, one that ends in a colon has the
 * others below it. What nothing but marks or a colon puts below another is told as a guess.
 */
export function levelsIn(pieces: readonly Piece[], report: (finding: Finding) => void): ReadonlyMap<Piece, number> {
	const levels = new Map<Piece, number>();
	let run: Piece[] = [];
	for (const [index, piece] of pieces.entries()) {
		if (piece.type === 'item') run.push(piece);
		if (piece.type === 'item' && index < pieces.length - 1) continue;
		const found = levelsOf(run, report);
		for (const [at, item] of run.entries()) levels.set(item, found[at] ?? 0);
		run = [];
	}
	return levels;
}

function levelsOf(run: readonly Piece[], report: (finding: Finding) => void): readonly number[] {
	const marks = run.map(({ written, passage }) => ({
		sign: bulletOf(written) ?? '',
		indent: passage.indent,
		number: undefined,
	}));
	const found = itemLevels(marks);
	if (found.some((level) => level > 0)) {
		tellBelow(run, belowByMarks(marks, found), report);
		return found;
	}
	let isBelow = false;
	const levels = run.map(({ passage }) => {
		const isLead = passage.text.endsWith(':');
		const level = isBelow && !isLead ? 1 : 0;
		if (isLead) isBelow = true;
		return level;
	});
	tellBelow(
		run,
		levels.flatMap((level, index) => (level > 0 ? [index] : [])),
		report,
	);
	return levels;
}

function tellBelow(run: readonly Piece[], below: readonly number[], report: (finding: Finding) => void): void {
	const first = run[below[0] ?? -1];
	if (first === undefined) return;
	const place = { unit: 'line', number: lineAt(first.passage) } as const;
	report({ name: 'nested', grade: 'guessed', place, params: { text: first.passage.text, count: below.length } });
}
