import type { Nodes, RootContent } from 'mdast';
import type { Piece } from '../piece.ts';

/** The pieces of a block, with a bar in the margin where two versions differ in it; a heading stays with what follows it. */
export function withBar(node: RootContent, pieces: readonly Piece[]): readonly Piece[] {
	return node.type === 'heading' || pieces.length === 0 || !differs(node) ? pieces : [['changed', {}, ...pieces]];
}

function differs(node: Nodes): boolean {
	if (node.type === 'insertion' || node.type === 'deletion') return true;
	if (node.data?.change !== undefined || node.data?.was !== undefined) return true;
	return 'children' in node && node.children.some(differs);
}
