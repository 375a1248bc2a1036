import type { Element } from '@xmldom/xmldom';
import { elements, officeRelationships, word } from '../../../fill/word-template/word-xml.ts';

/** Numbers of what is taken from templates begin beyond those of our own. */
const first = 1_000_000;

/**
 * Takes out of a template's text what may stand only once in a file or points at what does not come along: bookmarks,
 * comments, the ids of controls and paragraphs; and numbers its drawings anew.
 * @param taken how many drawings have been numbered so far; the answer says how many then have
 */
export function scrub(root: Element, taken: number): number {
	for (const name of gone) for (const element of elements(root, name)) element.parentNode?.removeChild(element);
	for (const settings of elements(root, 'sdtPr'))
		for (const name of ['id', 'placeholder'])
			for (const element of elements(settings, name)) element.parentNode?.removeChild(element);
	let count = taken;
	for (const element of [root, ...Array.from(root.getElementsByTagNameNS('*', '*'))]) {
		if (element.localName === 'docPr') element.setAttribute('id', String(first + count++));
		for (const attribute of Array.from(element.attributes)) {
			const name = attribute.localName ?? '';
			if (/^(?:rsid\w*|paraId|textId)$/u.test(name)) element.removeAttributeNode(attribute);
			else if (attribute.namespaceURI === officeRelationships && attribute.prefix !== 'r') {
				element.removeAttributeNode(attribute);
				element.setAttributeNS(officeRelationships, `r:${name}`, attribute.value);
			}
		}
	}
	return count;
}

const gone = [
	'bookmarkStart',
	'bookmarkEnd',
	'commentRangeStart',
	'commentRangeEnd',
	'commentReference',
	'proofErr',
	'permStart',
	'permEnd',
	'sectPrChange',
];

/** Makes the prefixes known that `scrub` uses. */
export function declare(root: Element): void {
	root.setAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns:w', word);
	root.setAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns:r', officeRelationships);
}
