import { former } from '../former.ts';
import { createFields, type Fields } from '../inline/fields.ts';
import type { Piece } from '../inline/piece.ts';
import { readParagraph } from '../inline/read-paragraph.ts';
import type { Numbered } from '../numbering.ts';
import type { Reading } from '../reading.ts';
import { outlined, type Style } from '../styles.ts';
import type { Targets } from '../word-parts.ts';
import { childOf, elementsOf, isOn, settingOf, within, type XmlElement } from '../xml/xml-element.ts';
import type { FlatBlock, FlatCell, FlatParagraph, FlatRow, FlatTable } from './flat.ts';

/** The paragraphs and tables below an element in their order, those of text boxes behind the paragraph that holds them. */
export function flatten(parent: XmlElement, targets: Targets, reading: Reading): readonly FlatBlock[] {
	return flattened(parent, { targets, fields: createFields(parent) }, reading);
}

interface Where {
	readonly targets: Targets;
	readonly fields: Fields;
}

function flattened(parent: XmlElement, where: Where, reading: Reading): readonly FlatBlock[] {
	const blocks: FlatBlock[] = [];
	/** Words of a paragraph whose end went, which the next one begins with. */
	let carried: readonly Piece[] = [];
	for (const child of elementsOf(parent)) {
		if (child.name === 'w:p') {
			const { paragraph, boxes } = readFlat(child, carried, where, reading);
			carried = [];
			if (endGoes(child, reading)) carried = paragraph.pieces;
			else blocks.push(paragraph);
			for (const box of boxes) blocks.push(...boxed(box, where, reading));
		} else if (child.name === 'w:tbl') blocks.push(...table(child, where, reading));
		else if (child.name === 'w:altChunk' || child.name === 'w:subDoc')
			reading.remarks.say('embedded', reading.paragraph, { what: 'document' });
		else if (child.name === 'w:sdt') blocks.push(...flattened(childOf(child, 'w:sdtContent') ?? child, where, reading));
		else if (holding.has(child.name)) blocks.push(...flattened(child, where, reading));
	}
	const last = blocks.at(-1);
	if (carried.length > 0 && last?.type === 'paragraph')
		blocks[blocks.length - 1] = { ...last, pieces: [...last.pieces, ...carried] };
	return blocks;
}

/** What only holds blocks. */
const holding = new Set(['w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag', 'mc:AlternateContent', 'mc:Choice']);

function boxed(box: XmlElement, { targets }: Where, reading: Reading): readonly FlatBlock[] {
	reading.remarks.say('textBox', reading.paragraph, {
		text: within(box, 'w:t')
			.flatMap(({ children }) => children)
			.join('')
			.slice(0, 80),
	});
	return flattened(box, { targets, fields: createFields(box) }, reading);
}

/** Whether the end of a paragraph is among the changes that go, so that it and the next are one. */
export function endGoes(paragraph: XmlElement, { changes }: Pick<Reading, 'changes'>): boolean {
	const mark = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr');
	const gone = { accepted: ['w:del', 'w:moveFrom'], rejected: ['w:ins', 'w:moveTo'], shown: [] }[changes];
	return gone.some((name) => childOf(mark, name) !== undefined);
}

function readFlat(element: XmlElement, before: readonly Piece[], where: Where, reading: Reading) {
	reading.paragraph += 1;
	const number = reading.paragraph;
	const properties = former(childOf(element, 'w:pPr'), 'w:pPrChange', reading);
	const style = reading.styles.paragraph(settingOf(properties, 'w:pStyle'));
	const { pieces, boxes, bookmarks, contents } = readParagraph(element, style, where, reading);
	comments(element, number, reading);
	const all = [...(properties ? [properties] : []), ...style.paragraph];
	const numbered = numberOf(all, style, endGoes(element, reading), reading);
	const levels = numbered?.properties === undefined ? [] : [numbered.properties];
	const own = properties ? [properties] : [];
	const whole = [...own, ...levels, ...style.paragraph];
	const role = outlined(properties) ?? style.role;
	const border = childOf(childOf(properties, 'w:pBdr'), 'w:left')?.attributes['w:val'];
	const below = childOf(first(whole, 'w:pBdr'), 'w:bottom')?.attributes['w:val'];
	const paragraph: FlatParagraph = {
		type: 'paragraph',
		number,
		style,
		pieces: [...before, ...pieces],
		bookmarks,
		numbered,
		left: indent(whole, 'left', 'start'),
		hanging: indent(whole, 'hanging') - indent(whole, 'firstLine'),
		quoted: style.role.type === 'quote' || (isDrawn(border) && reading.own),
		apart: isOn(properties, 'w:contextualSpacing') === false,
		align: alignOf(first(whole, 'w:jc')?.attributes['w:val'], reading),
		ruled: isDrawn(below) || within(element, 'v:rect').some(({ attributes }) => attributes['o:hr'] !== undefined),
		level: role.type === 'heading' ? role.level : undefined,
		contents: contents || style.role.type === 'contents',
	};
	return { paragraph, boxes };
}

function numberOf(
	properties: readonly XmlElement[],
	style: Style,
	gone: boolean,
	{ numbering }: Reading,
): Numbered | undefined {
	const own = first(properties, 'w:numPr');
	const list = settingOf(own, 'w:numId') ?? settingOf(childOf(style.paragraph[0], 'w:numPr'), 'w:numId');
	if (list === undefined || gone) return undefined;
	const level = Number(settingOf(own, 'w:ilvl') ?? (style.role.type === 'heading' ? style.role.level - 1 : 0));
	return numbering.next(list, level);
}

function first(properties: readonly XmlElement[], name: string): XmlElement | undefined {
	for (const each of properties) {
		const found = childOf(each, name);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** The first that says so: a paragraph's own word goes before that of its list and its style. */
function indent(properties: readonly XmlElement[], ...names: readonly string[]): number {
	for (const each of properties) {
		const attributes = childOf(each, 'w:ind')?.attributes ?? {};
		for (const name of names) {
			const written = attributes[`w:${name}`];
			if (written !== undefined) return Number.parseInt(written, 10) || 0;
		}
		if (names[0] === 'hanging' && attributes['w:firstLine'] !== undefined) return 0;
	}
	return 0;
}

function isDrawn(border: string | undefined): boolean {
	return border !== undefined && border !== 'nil' && border !== 'none';
}

/** Other programs say of every paragraph that it stands at the left; in a file as this one wrote it somebody wanted that. */
function alignOf(written: string | undefined, { parts }: Reading): FlatParagraph['align'] {
	if (written === 'center') return 'center';
	if (written === 'right' || written === 'end') return 'right';
	return parts.program === 'Regelrett' && (written === 'left' || written === 'start') ? 'left' : undefined;
}

/** Comments are told where they stand. */
function comments(element: XmlElement, number: number, { remarks, parts }: Reading): void {
	for (const { attributes } of within(element, 'w:commentReference')) {
		const comment = within(parts.comments?.root, 'w:comment').find(
			(each) => each.attributes['w:id'] === attributes['w:id'],
		);
		if (comment === undefined) continue;
		const text = within(comment, 'w:p')
			.map((each) =>
				within(each, 'w:t')
					.flatMap(({ children }) => children)
					.join(''),
			)
			.join(' ');
		remarks.say('comment', number, { author: comment.attributes['w:author'] ?? '', text });
	}
}

function table(element: XmlElement, where: Where, reading: Reading): readonly FlatTable[] {
	const number = reading.paragraph + 1;
	const properties = childOf(element, 'w:tblPr');
	// What a table is called, others print above it.
	if (reading.own) reading.remarks.setAside(settingOf(properties, 'w:tblCaption') ?? '');
	const rows = rowsOf(element, reading).map((row) => readRow(row, where, reading));
	if (rows.length === 0) return [];
	return [
		{
			type: 'table',
			number,
			rows,
			left: Number.parseInt(childOf(properties, 'w:tblInd')?.attributes['w:w'] ?? '0', 10) || 0,
			style: settingOf(properties, 'w:tblStyle'),
		},
	];
}

/** Rows that stand after the changes that go have gone. */
function rowsOf(table: XmlElement, reading: Reading): readonly XmlElement[] {
	const gone = { accepted: 'w:del', rejected: 'w:ins', shown: undefined }[reading.changes];
	return held(table, 'w:tr').filter((row) => gone === undefined || childOf(childOf(row, 'w:trPr'), gone) === undefined);
}

/** Elements below another one, also within what only holds them. */
function held(parent: XmlElement, name: string): readonly XmlElement[] {
	return elementsOf(parent).flatMap((child) => {
		if (child.name === name) return [child];
		if (child.name === 'w:sdt') return held(childOf(child, 'w:sdtContent') ?? child, name);
		return holding.has(child.name) ? held(child, name) : [];
	});
}

function readRow(row: XmlElement, where: Where, reading: Reading): FlatRow {
	const properties = childOf(row, 'w:trPr');
	const before = Number(settingOf(properties, 'w:gridBefore') ?? 0);
	const empty: FlatCell = { span: 1, continued: false, blocks: [] };
	return {
		header: isOn(properties, 'w:tblHeader') === true,
		cells: [
			...Array.from({ length: Math.min(before, 63) }, () => empty),
			...held(row, 'w:tc').map((cell) => readCell(cell, where, reading)),
		],
	};
}

function readCell(cell: XmlElement, where: Where, reading: Reading): FlatCell {
	const properties = childOf(cell, 'w:tcPr');
	const merge = childOf(properties, 'w:vMerge');
	return {
		span: Math.min(63, Math.max(1, Number(settingOf(properties, 'w:gridSpan') ?? 1) || 1)),
		continued: merge !== undefined && merge.attributes['w:val'] !== 'restart',
		blocks: flattened(cell, where, reading),
	};
}
