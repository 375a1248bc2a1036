import type { Nodes, Root } from 'mdast';

/** The same tree with texts that touch made one, so that what the one begins and the other ends is seen and escaped. */
export function joined(tree: Root): Root {
	return { ...tree, children: children(tree.children) };
}

function children<Node extends Nodes>(nodes: readonly Node[]): Node[] {
	const all: Node[] = [];
	for (const node of nodes) {
		const last = all.at(-1);
		if (last?.type === 'text' && node.type === 'text')
			all[all.length - 1] = { ...last, value: last.value + node.value };
		else all.push('children' in node ? { ...node, children: children(node.children as Nodes[]) } : node);
	}
	return all;
}
