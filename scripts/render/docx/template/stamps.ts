import type { Element } from '@xmldom/xmldom';
import { rootOf } from '../../../fill/word-template/root-of.ts';
import { children, elements, isWord, value, word } from '../../../fill/word-template/word-xml.ts';
import type { Edge } from './pages-of.ts';

/** What must stand on every page whatever the template: the watermark in heads, the notices in feet. */
export type Stamps = Readonly<Record<Edge, readonly Element[]>>;

/**
 * Reads them from a head and a foot of our own.
 * @param notice what the style of notices is called
 */
export function stampsOf(head: string, foot: string, notice: string): Stamps {
	return {
		header: elements(rootOf(head), 'pict')
			.filter((picture) => picture.getElementsByTagNameNS('*', 'textpath').length > 0)
			.flatMap(({ parentNode }) => (parentNode !== null && isWord(parentNode, 'r') ? [parentNode] : [])),
		footer: elements(rootOf(foot), 'p').filter((paragraph) => value(elements(paragraph, 'pStyle')[0]) === notice),
	};
}

/** Puts them in: a watermark floats and so takes no room where the last line is, notices stand first. */
export function stamp(root: Element, edge: Edge, stamps: Stamps): void {
	const copies = stamps[edge].map((element) => root.ownerDocument?.importNode(element, true) as Element);
	const home = edge === 'header' ? lastParagraph(root) : root;
	const place = edge === 'header' ? null : root.firstChild;
	for (const copy of copies) home.insertBefore(copy, place);
}

function lastParagraph(root: Element): Element {
	const last = children(root).findLast((each) => isWord(each, 'p'));
	if (last !== undefined) return last;
	const created = root.ownerDocument?.createElementNS(word, 'w:p') as Element;
	root.appendChild(created);
	return created;
}
