import type { Element } from '@xmldom/xmldom';
import { children, isWord } from './word-xml.ts';

/** The body of a document's part. */
export function bodyOf(root: Element): Element {
	const body = children(root).find((each) => isWord(each, 'body'));
	if (body === undefined) throw new Error('A document has no body');
	return body;
}
