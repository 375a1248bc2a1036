import type { Piece } from './piece.ts';

/** The place that references to a part of a legal text jump to; none where it has no anchor. */
export function targets(anchor: string | undefined): readonly Piece[] {
	return anchor === undefined ? [] : [['target', { anchor }]];
}
