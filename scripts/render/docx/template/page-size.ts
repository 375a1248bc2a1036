import type { Element } from '@xmldom/xmldom';
import { children, isWord, value, word } from '../../../fill/word-template/word-xml.ts';
import { page } from '../page.ts';

/** Whether a section says how large its pages and margins are; Word's own measure is not A4. */
export function hasSize(section: Element): boolean {
	return ['pgSz', 'pgMar'].every((name) => children(section).some((each) => isWord(each, name)));
}

/** Gives a section the pages of our own look. */
export function putSize(section: Element): void {
	for (const each of children(section).filter((one) => isWord(one, 'pgSz') || isWord(one, 'pgMar')))
		section.removeChild(each);
	const after = children(section).find((each) => !before.some((name) => isWord(each, name))) ?? null;
	const { width, height, top, bottom, side, header, footer } = page;
	const margins = { top, right: side, bottom, left: side, header, footer, gutter: 0 };
	section.insertBefore(measures(section, 'pgSz', { w: width, h: height }), after);
	section.insertBefore(measures(section, 'pgMar', margins), after);
}

/** What the schema has before the size. */
const before = ['headerReference', 'footerReference', 'footnotePr', 'endnotePr', 'type'];

function measures(section: Element, name: string, all: Readonly<Record<string, number>>): Element {
	const element = section.ownerDocument?.createElementNS(word, `w:${name}`) as Element;
	for (const [key, measure] of Object.entries(all)) element.setAttributeNS(word, `w:${key}`, String(measure));
	return element;
}

/** Room for text between the margins, in twips; in columns, that of one. */
export function textWidthOf(section: Element): number {
	if (!hasSize(section)) return page.text;
	const one = (name: string) => children(section).find((each) => isWord(each, name));
	const [size, margins, columns] = [one('pgSz'), one('pgMar'), one('cols')];
	const number = (element: Element | undefined, key: string) => Number(value(element, key) ?? 0);
	const width = number(size, 'w') - number(margins, 'left') - number(margins, 'right') - number(margins, 'gutter');
	return width > narrowest ? Math.floor(width / Math.max(1, number(columns, 'num'))) : page.text;
}

const narrowest = 2000;
