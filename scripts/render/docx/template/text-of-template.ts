import type { Element } from '@xmldom/xmldom';
import { bodyOf } from '../../../fill/word-template/body-of.ts';
import { rootOf } from '../../../fill/word-template/root-of.ts';
import { children, isWord, word } from '../../../fill/word-template/word-xml.ts';

/** A template's own document, whose last pages are described even where the file leaves that to Word. */
export function textOfTemplate(part: Uint8Array | undefined): Element {
	const root = rootOf(part);
	const body = bodyOf(root);
	const last = children(body).at(-1);
	if (last !== undefined && isWord(last, 'sectPr')) return root;
	body.appendChild(root.ownerDocument?.createElementNS(word, 'w:sectPr') as Element);
	return root;
}
