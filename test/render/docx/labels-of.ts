import type { Nodes, Root } from 'mdast';

/** What is to be printed beside §§, their parts and their items, in order. */
export function labelsOf(body: Root): readonly string[] {
	return labels(body);
}

function labels(node: Nodes): readonly string[] {
	if (!('children' in node)) return [];
	const inside = node.children.flatMap((child) => labels(child));
	if (node.type === 'section') return [node.label, ...inside];
	if (node.type === 'subsection' && node.label !== undefined) return [node.label, ...inside];
	if (node.type === 'listItem' && node.data?.item) return [`${node.data.item.number}.`, ...inside];
	return inside;
}
