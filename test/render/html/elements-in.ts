import type { Element, Nodes } from 'hast';
import { visit } from 'unist-util-visit';

/** All elements within a node, in the page's order. */
export function elementsIn(node: Nodes): Element[] {
	const found: Element[] = [];
	visit(node, 'element', (element) => {
		found.push(element);
	});
	return found;
}
