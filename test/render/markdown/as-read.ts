import type { Image, ImageReference, List, Nodes, Root } from 'mdast';
import { pictureLabels } from '../../../scripts/render/markdown/picture-labels.ts';
import '../../../scripts/types/nodes.ts';

/** The tree that a reader of the written Markdown must get: own constructs as what they become, no positions, texts joined. */
export function asRead(tree: Root): Root {
	const labels = pictureLabels(tree);
	return plain(tree) as Root;

	function plain(node: Nodes, inCell = false): Nodes {
		const { position, data, ...bare } = become(node, inCell) as Nodes;
		if (!('children' in bare)) return bare as Nodes;
		const children = (bare.children as Nodes[])
			.map((child) => plain(child, inCell || node.type === 'tableCell'))
			.reduce<Nodes[]>(joined, [])
			.map(findable);
		return { ...bare, children } as Nodes;
	}

	function become(node: Nodes, inCell: boolean): Nodes {
		switch (node.type) {
			case 'image':
				return reference(node);
			case 'documentLink':
				return { type: 'link', title: null, url: `${node.path}.md`, children: node.children };
			case 'inlineCode':
				return inCell && node.value.includes('\\|') ? { type: 'text', value: node.value } : node;
			case 'link':
				return { ...node, url: node.url.replaceAll(/[\s"<>\\^`{|}]/gu, encodeURIComponent) };
			case 'list':
				return loose(node);
			case 'penBlank':
				return { type: 'text', value: `${node.label}: ${'_'.repeat(30)}` };
			default:
				return node;
		}
	}

	function reference({ url, alt }: Image): ImageReference {
		const label = labels.get(url) ?? '';
		return { type: 'imageReference', referenceType: 'full', identifier: label, label, alt: alt ?? '' };
	}
}

/** A list is loose as a whole, as CommonMark has it; the parser tells apart which of its items is, and in notes errs. */
function loose(list: List): List {
	const spread = list.spread || list.children.some((item) => item.spread);
	return {
		...list,
		spread: spread ?? false,
		children: list.children.map((item) => ({ ...item, spread: spread ?? false })),
	};
}

/** No-break spaces between letters are written as ordinary ones. */
function findable(node: Nodes): Nodes {
	if (node.type !== 'text') return node;
	return { ...node, value: node.value.replaceAll(/(?<=\S)\u00a0(?=\S)/gu, ' ') };
}

function joined(before: Nodes[], node: Nodes): Nodes[] {
	const last = before.at(-1);
	if (last?.type !== 'text' || node.type !== 'text') return [...before, node];
	return [...before.slice(0, -1), { type: 'text', value: last.value + node.value }];
}
