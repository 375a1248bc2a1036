import type { Nodes, Parents, Root } from 'mdast';

/** The same tree with texts that touch made one, so that what the one begins and the other ends is seen and escaped. */
export function joined(tree: Root): Root {
	return { ...tree, children: children(tree.children) };
}

/** Those that hold no such texts are not copied. */
function children<Node extends Nodes>(nodes: readonly Node[]): Node[] {
	const all: Node[] = [];
	for (const node of nodes) {
		const last = all.at(-1);
		if (last?.type === 'text' && node.type === 'text')
			all[all.length - 1] = { ...last, value: last.value + node.value };
		else all.push('children' in node ? (whole(node) as typeof node) : node);
	}
	return all;
}

function whole<Node extends Nodes & Parents>(node: Node): Node {
	const own = children(node.children as Nodes[]);
	const same = own.length === node.children.length && own.every((child, index) => child === node.children[index]);
	return same ? node : { ...node, children: own };
}
