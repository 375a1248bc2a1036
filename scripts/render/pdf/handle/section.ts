import { isShort } from '../is-short.ts';
import type { Handler } from '../scope.ts';
import { subsectionPieces } from '../subsection-pieces.ts';

/** A § with its number before its first part; a short one is not split between pages. */
export const section: Handler<'section'> = (node, scope) => {
	const pieces = node.children.flatMap((part, index) => subsectionPieces(part, scope, index === 0 ? node : undefined));
	return [...(isShort(node) ? [['together', {}, ...pieces] as const] : pieces), ['section-end', {}]];
};
