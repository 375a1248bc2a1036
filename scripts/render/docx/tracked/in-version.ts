import type { Node, Parent } from 'unist';
import { type Version, versionsOf } from './version.ts';

/** A node as it stands in one version: without marks, called as it is there, and without what the other version alone holds. */
export function inVersion<Kind extends Node>(node: Kind, version: Version): Kind {
	const named = called(node, version);
	if (!hasChildren(named)) return named;
	return { ...named, children: named.children.flatMap((child) => standing(child, version)) };
}

function standing(child: Node, version: Version): readonly Node[] {
	if (child.type === 'insertion' || child.type === 'deletion') {
		if (!versionsOf(child.type).includes(version) || !hasChildren(child)) return [];
		return child.children.flatMap((inner) => standing(inner, version));
	}
	if (child.data?.change === undefined) return [inVersion(child, version)];
	if (!versionsOf(child.data.change).includes(version)) return [];
	const { change: _, ...data } = child.data;
	return [inVersion({ ...child, data }, version)];
}

/** Anchors stay those of the later version: nothing leads to others. */
function called<Kind extends Node>(node: Kind, version: Version): Kind {
	if (node.data?.was === undefined) return node;
	const { was, item, ...data } = node.data;
	if (was.number === undefined || version === 'to') return { ...node, data: { ...data, ...(item && { item }) } };
	if (item !== undefined) return { ...node, data: { ...data, item: { number: was.number, written: was.label ?? '' } } };
	const number = node.type === 'section' ? was.number : Number(was.number);
	return { ...node, number, label: was.label, data };
}

function hasChildren(node: Node): node is Node & Parent {
	return 'children' in node && Array.isArray(node.children);
}
