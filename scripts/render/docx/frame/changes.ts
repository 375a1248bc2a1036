import { Paragraph, TableCell, TableRow, TextRun } from 'docx';
import type { Doc, Revision } from '../../../types/index.ts';
import { CaptionedTable } from '../captioned-table.ts';
import { columnWidths } from '../column-widths.ts';
import { guard } from '../guard.ts';
import { page } from '../page.ts';
import type { Block } from '../state.ts';

/** The list of changes, after the body. */
export function changes({ frame, meta }: Doc): readonly Block[] {
	if (frame.changes === undefined) return [];
	const { title, columns } = frame.changes;
	const rows = [columns, ...meta.revisions.map(cellsOf)];
	const options = {
		style: 'DocumentTable',
		width: { size: page.text, type: 'dxa' },
		columnWidths: columnWidths(rows, page.text, 9.5),
		layout: 'fixed',
		tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
		rows: rows.map((row, index) => tableRow(row, index === 0)),
	} as const;
	const heading = new Paragraph({ style: 'Heading1', children: [new TextRun(guard(title))] });
	return [heading, new CaptionedTable(options, title)];
}

function cellsOf({ version, date, by, summary }: Revision): readonly string[] {
	return [version, date, by, summary];
}

function tableRow(row: readonly string[], header: boolean): TableRow {
	const style = header ? 'TableHeading' : 'TableText';
	return new TableRow({
		cantSplit: true,
		...(header && { tableHeader: true, keepNext: true }),
		children: row.map(
			(text) => new TableCell({ children: [new Paragraph({ style, children: [new TextRun(guard(text))] })] }),
		),
	});
}
