import type { Nodes, Root } from 'mdast';

const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** Of the last whole document, since rules ask one after the other and none changes it. */
let last: { readonly root: Root; readonly found: readonly Nodes[] } | undefined;

/** The blocks whose end ends a word and a sentence: paragraphs (also those of list items), headings and table cells. */
export function textBlocks(node: Nodes): readonly Nodes[] {
	if (node.type !== 'root') return blocksIn(node);
	if (last?.root !== node) last = { root: node, found: blocksIn(node) };
	return last.found;
}

function blocksIn(node: Nodes): readonly Nodes[] {
	if (blocks.has(node.type)) return [node];
	return 'children' in node ? node.children.flatMap(blocksIn) : [];
}
