import type { Nodes } from 'mdast';

/** The text of a block as it is read, descriptions of pictures included; a new line parts words. */
export function textOf(node: Nodes): string {
	if (node.type === 'break') return '\n';
	if (node.type === 'image') return node.alt ?? '';
	if ('value' in node) return node.value;
	return 'children' in node ? node.children.map(textOf).join('') : '';
}
