import type { Definition, Image, ImageReference, Link, LinkReference, Parents, Root } from 'mdast';
import { visit } from './visit.ts';

/** Turns links and pictures by reference into plain ones, and takes the definitions away; the first of a name counts. */
export function resolveDefinitions(root: Root): void {
	const definitions = new Map<string, Definition>();
	visit(root, 'definition', (node) => {
		if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
	});
	visit(root, (node, index, parent: Parents | undefined) => {
		if (index === undefined || parent === undefined) return undefined;
		if (node.type === 'definition') {
			parent.children.splice(index, 1);
			return index;
		}
		if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined;
		const definition = definitions.get(node.identifier);
		if (definition !== undefined) parent.children.splice(index, 1, plain(node, definition));
		return undefined;
	});
}

function plain(node: LinkReference | ImageReference, { url, title = null }: Definition): Link | Image {
	const { data = {} } = node;
	if (node.type === 'linkReference') return { type: 'link', url, title, children: node.children, data };
	return { type: 'image', url, title, alt: node.alt ?? '', data };
}
