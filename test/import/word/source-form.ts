import type { Image, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A text as an import gives it: notes called by the order in which they are referred to, pictures by their own order. */
export function sourceForm(root: Root): Root {
	const copy = structuredClone(root);
	const notes = new Map<string, string>();
	visit(copy, 'footnoteReference', (node) => {
		if (!notes.has(node.identifier)) notes.set(node.identifier, String(notes.size + 1));
	});
	visit(copy, (node) => {
		if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
			node.identifier = notes.get(node.identifier) ?? node.identifier;
			node.label = node.identifier;
		}
		delete node.data;
	});
	copy.children.sort((one, other) => rank(one, notes) - rank(other, notes));
	const pictures: Image[] = [];
	visit(copy, 'image', (node) => {
		pictures.push(node);
	});
	const urls = [...new Set(pictures.map(({ url }) => url))];
	for (const picture of pictures) picture.url = `${urls.indexOf(picture.url)}`;
	return copy;
}

function rank(node: Root['children'][number], notes: ReadonlyMap<string, string>): number {
	return node.type === 'footnoteDefinition' ? Number(node.identifier ?? notes.size) : 0;
}
