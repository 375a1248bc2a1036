import type { Nodes } from 'hast';

/** The text of a node and of all within it. */
export function textIn(node: Nodes): string {
	if (node.type === 'text') return node.value;
	return 'children' in node ? node.children.map(textIn).join('') : '';
}
