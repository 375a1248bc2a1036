import { Paragraph, TableCell, TableRow, TextRun } from 'docx';
import type { Doc, Revision } from '../../../types/index.ts';
import { CaptionedTable } from '../captioned-table.ts';
import { guard } from '../guard.ts';
import { page } from '../page.ts';
import type { Block } from '../state.ts';
import { twips } from '../twips.ts';

/** The list of changes, after the body. */
export function changes({ frame, meta }: Doc): readonly Block[] {
	if (frame.changes === undefined) return [];
	const { title, columns } = frame.changes;
	const rows = [columns, ...meta.revisions.map(cellsOf)];
	const options = {
		style: 'DocumentTable',
		width: { size: page.text, type: 'dxa' },
		columnWidths: [...narrow, page.text - narrow.reduce((sum, width) => sum + width, 0)],
		layout: 'fixed',
		tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
		rows: rows.map((row, index) => tableRow(row, index === 0)),
	} as const;
	const heading = new Paragraph({ style: 'Heading1', children: [new TextRun(guard(title))] });
	return [heading, new CaptionedTable(options, title)];
}

/** Version, date and name stand alike in every document; the summary takes the rest. */
const narrow = [twips(19), twips(26), twips(40)];

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
