import { type ParagraphChild, TableRow } from 'docx';
import type { Change } from '../../../types/index.ts';
import { CaptionedTable } from '../captioned-table.ts';
import { KnownCell } from '../known/known-cell.ts';
import { KnownParagraph } from '../known/known-paragraph.ts';
import type { Block } from '../state.ts';
import { markWhole } from '../tracked/raw-mark.ts';

interface TextRow {
	readonly cells: readonly (readonly ParagraphChild[])[];
	/** Set when only one version of a redline has it. */
	readonly change?: Change | undefined;
}

interface TextTable {
	/** Said by screen readers before the table. */
	readonly caption: string;
	/** Paragraph styles of the header's cells and of the others. */
	readonly header?: string;
	readonly style?: string;
	/** In twips. */
	readonly widths: readonly number[];
	/** The first one is the header, repeated on every page. */
	readonly rows: readonly TextRow[];
}

/** A table that the program makes itself: one line of words in each cell, no row parted. */
export function textTable({ caption, header = 'TableHeading', style = 'TableText', widths, rows }: TextTable): Block {
	const options = {
		style: 'DocumentTable',
		width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
		columnWidths: widths,
		layout: 'fixed',
		tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
		rows: rows.map((row, index) => tableRow(row, index === 0, index === 0 ? header : style)),
	} as const;
	return new CaptionedTable(options, caption);
}

function tableRow({ cells, change }: TextRow, header: boolean, style: string): TableRow {
	const row = new TableRow({
		cantSplit: true,
		...(header && { tableHeader: true, keepNext: true }),
		children: cells.map((children) => new KnownCell({ children: [new KnownParagraph({ style, children })] })),
	});
	return change === undefined ? row : markWhole(row, change);
}
