import type { XmlElement } from './parse-xml.ts';

/** The text a reader of Word sees in an element: runs joined, tabs and line breaks as such. */
export function textOf(element: XmlElement): string {
	if (element.name === 'w:t') return element.children.join('');
	if (element.name === 'w:tab') return '\t';
	if (element.name === 'w:br') return '\n';
	if (element.name === 'w:pPr' || element.name === 'w:rPr') return '';
	return element.children.map((child) => (typeof child === 'string' ? '' : textOf(child))).join('');
}
