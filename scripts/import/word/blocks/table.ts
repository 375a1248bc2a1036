import type { AlignType, PhrasingContent, RootContent, Table, TableCell, TableRow } from 'mdast';
import { phrasing } from '../inline/phrasing.ts';
import { type Piece, textOfPieces } from '../inline/piece.ts';
import type { Remarks } from '../remarks.ts';
import type { FlatBlock, FlatCell, FlatParagraph, FlatRow, FlatTable } from './flat.ts';
import { labelOf } from './item-of.ts';

/**
 * A table as Markdown has it: one row of headings, one line a cell; what cannot be said so is told. A table of one cell
 * is only a frame, whose text stands in its place.
 */
export function tableOf(
	table: FlatTable,
	blocks: (flat: readonly FlatBlock[]) => readonly RootContent[],
	own: boolean,
	remarks: Remarks,
): readonly RootContent[] {
	const { rows, number } = table;
	const cells = rows.flatMap((row) => row.cells);
	if (cells.length === 1) return blocks(cells[0]?.blocks ?? []);
	if (own && table.style === 'PenTable') return rows.flatMap((row) => penRow(row));
	const width = Math.max(...rows.map((row) => row.cells.reduce((sum, { span }) => sum + span, 0)));
	const merged = cells.filter(({ span, continued }) => span > 1 || continued).length;
	if (merged > 0) remarks.say('mergedCells', number, { count: merged });
	const many = cells.filter(isManyLined).length;
	if (many > 0) remarks.say('cellLines', number, { count: many });
	if (!own && !hasHeader(rows)) remarks.say('noHeader', number, { text: textOfRow(rows[0]) });
	const heading = hasBoldHeader(rows);
	const children = rows.map((row, index) => tableRow(row, width, index === 0 && heading));
	return [{ type: 'table', align: alignments(rows, width), children } satisfies Table];
}

function hasHeader(rows: readonly FlatRow[]): boolean {
	return rows[0]?.header === true || hasBoldHeader(rows);
}

/** The first row is bold, and others are not. */
function hasBoldHeader(rows: readonly FlatRow[]): boolean {
	const [first, ...others] = rows;
	return first !== undefined && isBold(first) && !others.every(isBold);
}

function isBold({ cells }: FlatRow): boolean {
	const words = cells
		.flatMap(({ blocks }) => blocks)
		.flatMap((block) => (block.type === 'paragraph' ? block.pieces : []))
		.filter((piece) => piece.type === 'text' && piece.text.trim() !== '');
	return words.length > 0 && words.every(({ marks }) => marks.strong === true);
}

function tableRow({ cells }: FlatRow, width: number, heading: boolean): TableRow {
	const children = cells.flatMap((cell): TableCell[] => [
		{ type: 'tableCell', children: cellContent(cell, heading) },
		...Array.from({ length: cell.span - 1 }, (): TableCell => ({ type: 'tableCell', children: [] })),
	]);
	while (children.length < width) children.push({ type: 'tableCell', children: [] });
	return { type: 'tableRow', children };
}

/** All of a cell on one line; headings are bold by what they are. */
function cellContent({ blocks }: FlatCell, heading: boolean): PhrasingContent[] {
	const pieces = linesOf(blocks).flatMap((line, index): readonly Piece[] => [
		...(index === 0 ? [] : [space]),
		...line.map((piece) => (piece.type === 'break' ? space : piece)),
	]);
	return phrasing(heading ? pieces.map((piece) => ({ ...piece, marks: { ...piece.marks, strong: false } })) : pieces);
}

const space: Piece = { type: 'text', text: ' ', marks: {} };

/** Each paragraph of a cell, also of tables within it, its number or bullet before it. */
function linesOf(blocks: readonly FlatBlock[]): readonly (readonly Piece[])[] {
	return blocks.flatMap((block, index) => {
		if (block.type === 'table') return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => linesOf(cell.blocks)));
		const blank = textOfPieces(block.pieces).trim() === '' && block.pieces.every(({ type }) => type === 'text');
		if (blank || block.style.name === 'pen label') return [];
		return [[...marker(block), ...named(block.pieces, blocks[index + 1])]];
	});
}

/** A line for the pen is called as is said beneath it. */
function named(pieces: readonly Piece[], below: FlatBlock | undefined): readonly Piece[] {
	const last = pieces.at(-1);
	if (last?.type !== 'pen' || below?.type !== 'paragraph' || below.style.name !== 'pen label') return pieces;
	return [...pieces.slice(0, -1), { ...last, label: textOfPieces(below.pieces).trim() }];
}

function marker(paragraph: FlatParagraph): readonly Piece[] {
	const { numbered } = paragraph;
	if (numbered === undefined) return [];
	const text = numbered.format === 'bullet' ? '•' : (labelOf(paragraph) ?? numbered.label);
	return text === '' ? [] : [{ type: 'text', text: `${text} `, marks: {} }];
}

function isManyLined({ blocks }: FlatCell): boolean {
	return linesOf(blocks).length > 1 || blocks.some(({ type }) => type === 'table');
}

function textOfRow(row: FlatRow | undefined): string {
	const blocks = row?.cells.flatMap((cell) => cell.blocks) ?? [];
	return linesOf(blocks).map(textOfPieces).join(' | ').slice(0, 80);
}

/** A column stands as most of its cells do. */
function alignments(rows: readonly FlatRow[], width: number): AlignType[] {
	return Array.from({ length: width }, (_, column) => {
		const found = rows.flatMap(({ cells }) => {
			const [block] = cells[column]?.blocks ?? [];
			return block?.type === 'paragraph' ? [block.align ?? null] : [];
		});
		const [first = null] = found;
		return found.every((each) => each === first) ? first : null;
	});
}

/** Lines for the pen that stand side by side are one paragraph. */
function penRow({ cells }: FlatRow): readonly RootContent[] {
	const pieces = cells.flatMap((cell, index) => [...(index === 0 ? [] : [space]), ...linesOf(cell.blocks).flat()]);
	const children = phrasing(pieces);
	return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}
