import type { Nodes } from 'mdast';

const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** The blocks whose end ends a word and a sentence: paragraphs (also those of list items), headings and table cells. */
export function textBlocks(node: Nodes): readonly Nodes[] {
	if (blocks.has(node.type)) return [node];
	return 'children' in node ? node.children.flatMap(textBlocks) : [];
}
