import type { StructureReferencePart } from '../../types/index.ts';

/** Anchor that the parts of a reference have in the document they are of: `p7-stk3`. */
export function anchorIn(parts: readonly StructureReferencePart[]): string {
	return parts
		.flatMap(({ names }) => (names === undefined ? [] : `${marks[names.level]}${names.number.replaceAll(' ', '')}`))
		.join('-');
}

const marks = { annex: 'bilag', section: 'p', subsection: 'stk', item: 'nr', letter: '' } as const;
