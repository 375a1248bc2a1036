import type { Nodes, Parents, Root } from 'mdast';

/** What stands in the place of a node; undefined: itself, in which others may be replaced. */
export type Replace = (node: Nodes, parent: Parents) => readonly Nodes[] | undefined;

/** The same tree with other nodes in the place of some; what holds none of them is that of the tree, not a copy. */
export function replaced(tree: Root, replace: Replace): Root {
	return within(tree, replace);
}

function within<Parent extends Parents>(parent: Parent, replace: Replace): Parent {
	let children: Nodes[] | undefined;
	for (const [index, child] of parent.children.entries()) {
		const others = replace(child, parent);
		const same = others === undefined && 'children' in child ? within(child, replace) : child;
		if (children === undefined && (others !== undefined || same !== child)) children = parent.children.slice(0, index);
		children?.push(...(others ?? [same]));
	}
	return children === undefined ? parent : ({ ...parent, children } as Parent);
}
