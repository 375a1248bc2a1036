import type { Element } from '@xmldom/xmldom';
import { children, elements, isWord, value, word } from '../../../fill/word-template/word-xml.ts';
import { takeNames } from './take-names.ts';
import { writtenPart } from './written-part.ts';

/** The lists of a file, and by how much the numbers of our own have risen. */
export interface MergedNumbering {
	readonly part: string;
	readonly offset: number;
}

/** The template's lists, which its styles may number by, and after them ours; pictures for bullets become none. */
export function mergedNumbering(ours: Element, theirs: Element): MergedNumbering {
	for (const name of ['numPicBullet', 'lvlPicBulletId'])
		for (const element of elements(theirs, name)) element.parentNode?.removeChild(element);
	takeNames(theirs, ours);
	const offset =
		1 + Math.max(0, ...[...numbers(theirs, 'num', 'numId'), ...numbers(theirs, 'abstractNum', 'abstractNumId')]);
	const firstNumber = children(theirs).find((each) => isWord(each, 'num')) ?? null;
	for (const kind of elements(ours, 'abstractNum')) theirs.insertBefore(raised(kind, offset, theirs), firstNumber);
	const end = children(theirs).find((each) => isWord(each, 'numIdMacAtCleanup')) ?? null;
	for (const list of elements(ours, 'num')) theirs.insertBefore(raised(list, offset, theirs), end);
	return { part: writtenPart(theirs), offset };
}

function numbers(root: Element, name: string, attribute: string): readonly number[] {
	return elements(root, name).map((each) => Number(value(each, attribute)));
}

function raised(element: Element, offset: number, theirs: Element): Element {
	const copy = theirs.ownerDocument?.importNode(element, true) as Element;
	for (const name of ['abstractNumId', 'numId'])
		if (copy.hasAttributeNS(word, name))
			copy.setAttributeNS(word, `w:${name}`, String(Number(value(copy, name)) + offset));
	for (const kind of elements(copy, 'abstractNumId'))
		kind.setAttributeNS(word, 'w:val', String(Number(value(kind)) + offset));
	return copy;
}
