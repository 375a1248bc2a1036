import { Paragraph, TableCell, TableRow } from 'docx';
import type { Doc, FrameRow } from '../../../types/index.ts';
import { textWidth } from '../../text-width.ts';
import { CaptionedTable } from '../captioned-table.ts';
import type { Block, Setting } from '../state.ts';
import { twips } from '../twips.ts';
import { words } from '../words.ts';

/**
 * Who answers for the document and until when: label and value, two pairs side by side.
 * @param breadth how much wider the letters may be than those that widths are reckoned by
 */
export function controlTable({ frame }: Doc, setting: Setting, breadth: number): readonly Block[] {
	if (frame.rows.length === 0) return [];
	const pairs = Array.from({ length: Math.ceil(frame.rows.length / 2) }, (_, index) =>
		frame.rows.slice(2 * index, 2 * index + 2),
	);
	const label = Math.min(
		twips(42),
		Math.max(...frame.rows.map((row) => textWidth(row.label, points * breadth))) + padding,
	);
	const value = setting.width / 2 - label;
	const options = {
		style: 'ControlTable',
		width: { size: setting.width, type: 'dxa' },
		columnWidths: [label, value, label, value],
		layout: 'fixed',
		tableLook: { firstRow: false, lastRow: false, firstColumn: true, lastColumn: false, noHBand: true, noVBand: true },
		rows: pairs.map(([left, right]) => new TableRow({ cantSplit: true, children: [...cells(left, right, setting)] })),
	} as const;
	return [new CaptionedTable(options, frame.words.control)];
}

const points = 9;
const padding = 160;

/** A pair without a neighbour takes the whole row. */
function cells(left: FrameRow | undefined, right: FrameRow | undefined, setting: Setting): readonly TableCell[] {
	if (right === undefined)
		return [cell(left?.label ?? '', 'ControlLabel', setting), cell(left?.value ?? '', 'ControlText', setting, 3)];
	return [left, right].flatMap((row) => [
		cell(row?.label ?? '', 'ControlLabel', setting),
		cell(row?.value ?? '', 'ControlText', setting),
	]);
}

function cell(text: string, style: string, setting: Setting, columnSpan = 1): TableCell {
	return new TableCell({ columnSpan, children: [new Paragraph({ style, children: [words(text, setting)] })] });
}
