import type { Nodes } from 'mdast';
import { endGoes } from './blocks/flatten.ts';
import { cleanText, symbolText } from './inline/clean-text.ts';
import type { Reading } from './reading.ts';
import { chosen } from './xml/chosen.ts';
import { charactersOf, childOf, elementsOf, type XmlElement } from './xml/xml-element.ts';

/**
 * The words of a file that stand neither in the text made of it nor among those set aside. They are gathered from the
 * file anew, by a way of their own, so that what the reading overlooks is missed here.
 */
export function lostWords(
	reading: Pick<Reading, 'parts' | 'changes'>,
	texts: readonly Nodes[],
	aside: readonly string[],
): readonly string[] {
	const { document, footnotes, endnotes } = reading.parts;
	const found = new Map<string, number>();
	for (const text of [...texts.flatMap((each) => [...linesOf(each)]), ...aside])
		for (const word of wordsOf(text)) found.set(word, (found.get(word) ?? 0) + 1);
	const lost: string[] = [];
	for (const part of [document, footnotes, endnotes]) {
		if (part === undefined) continue;
		for (const text of paragraphTexts(part.root, reading))
			for (const word of wordsOf(text)) {
				const count = found.get(word) ?? 0;
				if (count === 0) lost.push(word);
				else found.set(word, count - 1);
			}
	}
	return lost;
}

/** Runs of letters and digits: marks, bullets and dashes are no words. */
function wordsOf(text: string): readonly string[] {
	return (
		cleanText(text)
			.normalize('NFKC')
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}

/** The text of each block of a tree; what parts words parts them here, too. */
function* linesOf(node: Nodes): Generator<string> {
	if (node.type === 'image') yield `${node.alt ?? ''} ${node.title ?? ''}`;
	else if (node.type === 'code') yield node.value;
	else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') yield lineOf(node);
	else if ('children' in node) for (const child of node.children) yield* linesOf(child);
}

function lineOf(node: Nodes): string {
	if (node.type === 'text' || node.type === 'inlineCode') return node.value;
	if (node.type === 'penBlank') return ` ${node.label} `;
	if (node.type === 'break') return ' ';
	if (node.type === 'image') return ` ${node.alt ?? ''} ${node.title ?? ''} `;
	return 'children' in node ? node.children.map(lineOf).join('') : '';
}

function* paragraphTexts(root: XmlElement, reading: Pick<Reading, 'changes'>): Generator<string> {
	let carried = '';
	for (const paragraph of paragraphsIn(root, reading)) {
		const text = carried + textOf(paragraph, reading);
		carried = endGoes(paragraph, reading) ? text : '';
		if (carried === '') yield text;
	}
	if (carried !== '') yield carried;
}

/** All paragraphs, also those of tables and boxes, each behind the one that holds it. */
function* paragraphsIn(element: XmlElement, reading: Pick<Reading, 'changes'>): Generator<XmlElement> {
	for (const child of elementsOf(element)) {
		if (child.name === 'w:p') yield child;
		if (isGone(child, reading)) continue;
		yield* paragraphsIn(child.name === 'mc:AlternateContent' ? chosen(child) : child, reading);
	}
}

function isGone({ name, children }: XmlElement, { changes }: Pick<Reading, 'changes'>): boolean {
	const insertion = name === 'w:ins' || name === 'w:moveTo';
	const deletion = name === 'w:del' || name === 'w:moveFrom';
	if (changes === 'accepted' && deletion) return true;
	if (changes === 'rejected' && insertion) return true;
	if (name !== 'w:tr' || changes === 'shown') return false;
	const gone = changes === 'accepted' ? 'w:del' : 'w:ins';
	const properties = children.find(
		(child): child is XmlElement => typeof child === 'object' && child.name === 'w:trPr',
	);
	return childOf(properties, gone) !== undefined;
}

/** Changes that are shown stand between marks. */
function apart({ name }: XmlElement, { changes }: Pick<Reading, 'changes'>): boolean {
	return changes === 'shown' && ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'].includes(name);
}

const spaces = new Set(['w:tab', 'w:br', 'w:cr', 'w:ptab']);

/** The characters of a paragraph itself; the number of a note that is referred to again is a word of its own. */
function textOf(element: XmlElement, reading: Pick<Reading, 'changes'>, field = { instruction: '' }): string {
	let text = '';
	for (const child of elementsOf(element)) {
		if (child.name === 'w:t' || child.name === 'm:t' || child.name === 'w:delText') text += charactersOf(child);
		else if (spaces.has(child.name)) text += ' ';
		else if (child.name === 'w:instrText') field.instruction += charactersOf(child);
		else if (child.name === 'w:fldChar') {
			if (child.attributes['w:fldCharType'] === 'begin') field.instruction = '';
			else if (/^\s*(?:NOTE|FTN)REF/iu.test(field.instruction)) text += ' ';
		} else if (child.name === 'w:noBreakHyphen') text += '-';
		else if (child.name === 'w:sym')
			text += symbolText(child.attributes['w:char'] ?? '', child.attributes['w:font'] ?? '') ?? '';
		else if (child.name === 'w:ruby') text += textOf(childOf(child, 'w:rubyBase') ?? child, reading, field);
		else if (child.name === 'mc:AlternateContent') text += textOf(chosen(child), reading, field);
		else if (child.name !== 'w:p' && child.name !== 'w:txbxContent' && !isGone(child, reading))
			text += apart(child, reading) ? ` ${textOf(child, reading, field)} ` : textOf(child, reading, field);
	}
	return text;
}
