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
		for (const text of [...paragraphTexts(part.root, reading), ...strayTexts(part.root, reading)])
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

/** Texts that stand in no paragraph. */
function* strayTexts(element: XmlElement, reading: Pick<Reading, 'changes'>): Generator<string> {
	for (const child of elementsOf(element)) {
		if (child.name === 'w:t') yield charactersOf(child);
		if (child.name === 'mc:AlternateContent') yield* strayTexts(chosen(child), reading);
		else if (child.name !== 'w:p' && !isGone(child, reading)) yield* strayTexts(child, reading);
	}
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

const texts = new Set(['w:t', 'm:t', 'w:delText']);

const spaces = new Set(['w:tab', 'w:br', 'w:cr', 'w:ptab']);

/** The characters of a paragraph as they are gathered. */
interface Line {
	text: string;
	/** Of the field that has begun last. */
	instruction: string;
	/** Where the instructions of fields began that are not over. */
	readonly begun: number[];
}

function textOf(paragraph: XmlElement, reading: Pick<Reading, 'changes'>): string {
	const line: Line = { text: '', instruction: '', begun: [] };
	gather(paragraph, line, reading);
	return line.text;
}

/** The characters of a paragraph itself; the number of a note that is referred to again is a word of its own. */
function gather(element: XmlElement, line: Line, reading: Pick<Reading, 'changes'>): void {
	for (const child of elementsOf(element)) {
		if (texts.has(child.name)) {
			line.text += charactersOf(child);
			// Nothing may stand in them, but in a damaged file something can.
			gather(child, line, reading);
		} else if (child.name === 'w:instrText') line.instruction += charactersOf(child);
		else if (child.name === 'w:rubyBase' || child.name === 'w:rt') between(child, line, reading);
		else if (child.name === 'mc:AlternateContent') gather(chosen(child), line, reading);
		else if (child.name !== 'w:p' && child.name !== 'w:txbxContent' && !isGone(child, reading)) {
			if (child.name === 'w:fldChar') field(child.attributes['w:fldCharType'], line);
			else line.text += characterOf(child);
			if (apart(child, reading)) between(child, line, reading);
			else gather(child, line, reading);
		}
	}
}

/** Words that stand by themselves. */
function between(element: XmlElement, line: Line, reading: Pick<Reading, 'changes'>): void {
	line.text += ' ';
	gather(element, line, reading);
	line.text += ' ';
}

/** What an element stands for that is one character. */
function characterOf({ name, attributes }: XmlElement): string {
	if (spaces.has(name)) return ' ';
	if (name === 'w:noBreakHyphen') return '-';
	return name === 'w:sym' ? (symbolText(attributes['w:char'] ?? '', attributes['w:font'] ?? '') ?? '') : '';
}

/** Words in the instruction of a field stand by themselves. */
function field(type: string | undefined, line: Line): void {
	if (type === 'begin') {
		line.instruction = '';
		line.begun.push(line.text.length);
		return;
	}
	if (/^\s*(?:NOTE|FTN)REF/iu.test(line.instruction)) line.text += ' ';
	const from = line.begun.pop();
	if (from !== undefined && from < line.text.length)
		line.text = `${line.text.slice(0, from)} ${line.text.slice(from)} `;
	if (type === 'separate') line.begun.push(Number.POSITIVE_INFINITY);
}
