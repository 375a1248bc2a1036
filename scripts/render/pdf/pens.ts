import type { PenBlank } from '../../types/index.ts';
import { type Breaks, breakable } from './breakable.ts';
import type { Piece } from './piece.ts';

/** Blanks for the pen in so many columns. */
export function pens(blanks: readonly PenBlank[], columns: number, breaks?: Breaks): Piece {
	return ['pens', { columns }, ...blanks.map(({ label }): Piece => ['item', {}, ...breakable([label], breaks)])];
}
