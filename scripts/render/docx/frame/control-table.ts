import { Paragraph, TableCell, TableRow, TextRun } from 'docx';
import type { Doc, FrameRow } from '../../../types/index.ts';
import { CaptionedTable } from '../captioned-table.ts';
import { guard } from '../guard.ts';
import { page } from '../page.ts';
import type { Block } from '../state.ts';
import { textWidth } from '../text-width.ts';
import { twips } from '../twips.ts';

/** Who answers for the document and until when: label and value, two pairs side by side. */
export function controlTable({ frame }: Doc): readonly Block[] {
	if (frame.rows.length === 0) return [];
	const pairs = Array.from({ length: Math.ceil(frame.rows.length / 2) }, (_, index) =>
		frame.rows.slice(2 * index, 2 * index + 2),
	);
	const label = Math.min(twips(42), Math.max(...frame.rows.map((row) => textWidth(row.label, points))) + padding);
	const value = page.text / 2 - label;
	const options = {
		style: 'ControlTable',
		width: { size: page.text, type: 'dxa' },
		columnWidths: [label, value, label, value],
		layout: 'fixed',
		tableLook: { firstRow: false, lastRow: false, firstColumn: true, lastColumn: false, noHBand: true, noVBand: true },
		rows: pairs.map(([left, right]) => new TableRow({ cantSplit: true, children: [...cells(left, right)] })),
	} as const;
	return [new CaptionedTable(options, frame.words.control)];
}

const points = 9;
const padding = 160;

/** A pair without a neighbour takes the whole row. */
function cells(left: FrameRow | undefined, right: FrameRow | undefined): readonly TableCell[] {
	if (right === undefined) return [cell(left?.label ?? '', 'ControlLabel'), cell(left?.value ?? '', 'ControlText', 3)];
	return [left, right].flatMap((row) => [
		cell(row?.label ?? '', 'ControlLabel'),
		cell(row?.value ?? '', 'ControlText'),
	]);
}

function cell(text: string, style: string, columnSpan = 1): TableCell {
	return new TableCell({ columnSpan, children: [new Paragraph({ style, children: [new TextRun(guard(text))] })] });
}
