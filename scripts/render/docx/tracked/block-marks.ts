import type { Element } from '@xmldom/xmldom';
import { children, isWord, word } from '../../../fill/word-template/word-xml.ts';
import type { Change } from '../../../types/index.ts';

/** What Word calls the mark of a change. */
export const markName: Readonly<Record<Change, string>> = { insertion: 'ins', deletion: 'del' };

const changes: readonly Change[] = ['insertion', 'deletion'];

/** Lets the end of a paragraph bear a change: where it goes, the next paragraph goes on with what is left of this one. */
export function markEnd(paragraph: Element, change: Change): void {
	const properties = propertiesOf(paragraph, 'pPr');
	const look = children(properties).find((each) => isWord(each, 'rPr')) ?? created(properties, 'rPr');
	if (look.parentNode === null) {
		const after = children(properties).find((each) => isWord(each, 'sectPr') || isWord(each, 'pPrChange'));
		properties.insertBefore(look, after ?? null);
	}
	look.insertBefore(created(look, markName[change]), look.firstChild);
}

/** Lets a row of a table bear a change. */
export function markRow(row: Element, change: Change): void {
	const properties = propertiesOf(row, 'trPr');
	properties.appendChild(created(properties, markName[change]));
}

/** The change of a paragraph's end, or of all rows of a table. */
export function changeOfBlock(block: Element): Change | undefined {
	if (isWord(block, 'p')) return changeIn(markOfEnd(block)?.localName);
	const rows = children(block).filter((each) => isWord(each, 'tr'));
	const [first, ...others] = new Set(rows.map((row) => changeIn(markIn(row, 'trPr')?.localName)));
	return others.length === 0 ? first : undefined;
}

/** Lets the end of a paragraph bear no change. */
export function unmarkEnd(paragraph: Element): void {
	const mark = markOfEnd(paragraph);
	const look = mark?.parentNode as Element | null | undefined;
	if (mark !== undefined) look?.removeChild(mark);
	if (look && children(look).length === 0) look.parentNode?.removeChild(look);
}

/** The properties of a block, which are its first element. */
export function propertiesOf(block: Element, name: string): Element {
	const known = children(block).find((each) => isWord(each, name));
	if (known !== undefined) return known;
	const properties = created(block, name);
	block.insertBefore(properties, block.firstChild);
	return properties;
}

export function created(near: Element, name: string): Element {
	const element = near.ownerDocument?.createElementNS(word, `w:${name}`);
	if (element === undefined) throw new Error('A part of a Word file is missing');
	return element;
}

function markOfEnd(paragraph: Element): Element | undefined {
	const properties = children(paragraph).find((each) => isWord(each, 'pPr'));
	return properties === undefined ? undefined : markIn(properties, 'rPr');
}

function markIn(parent: Element, name: string): Element | undefined {
	const holder = children(parent).find((each) => isWord(each, name));
	return holder && children(holder).find(({ localName }) => changeIn(localName) !== undefined);
}

function changeIn(name: string | null | undefined): Change | undefined {
	return changes.find((change) => markName[change] === name);
}
