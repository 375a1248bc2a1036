import type { Document, Element, Node } from '@xmldom/xmldom';

/** The namespaces of Word files, as far as they are asked for by name. */
export const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Every element of WordprocessingML with that name, in order; `*` for all. */
export function elements(root: Document | Element, name: string): readonly Element[] {
	return Array.from(root.getElementsByTagNameNS(word, name));
}

/** The elements right below another one. */
export function children(parent: Element): readonly Element[] {
	return Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1);
}

/** The nearest element of WordprocessingML with that name round a node. */
export function around(node: Node, name: string): Element | undefined {
	for (let parent = node.parentNode; parent !== null; parent = parent.parentNode)
		if (isWord(parent, name)) return parent;
	return undefined;
}

export function isWord(node: Node, name: string): node is Element {
	return node.nodeType === 1 && (node as Element).namespaceURI === word && (node as Element).localName === name;
}

/** The value of an attribute of WordprocessingML. */
export function value(element: Element | undefined, name = 'val'): string | undefined {
	return element?.getAttributeNS(word, name) ?? undefined;
}
