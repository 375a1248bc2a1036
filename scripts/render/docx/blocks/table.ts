import { type Paragraph, Table, TableRow } from 'docx';
import type { AlignType, TableCell as Cell, TableRow as Row, Table as TableNode } from 'mdast';
import { cellLines } from '../../cell-lines.ts';
import { columnWidths } from '../column-widths.ts';
import { KnownCell } from '../known/known-cell.ts';
import type { Block, Setting, State } from '../state.ts';
import { type Version, versions, versionsOf } from '../tracked/version.ts';

const points = 9.5;

/** A table as wide as the text, its header row repeated on every page, its rows kept whole. */
export function table(node: TableNode, setting: Setting, state: State): readonly Block[] {
	const before = state.spacer();
	const texts = node.children.map((row) => row.children.map(textIn));
	const widths = columnWidths(texts, setting.width, points * state.sheet.breadth);
	const columns = widths.map((width, index) => ({ width, align: node.align?.[index] ?? null }));
	const written = new Table({
		style: 'DocumentTable',
		width: { size: setting.width, type: 'dxa' },
		columnWidths: widths,
		layout: 'fixed',
		...(setting.indent > 0 && { indent: { size: setting.indent, type: 'dxa' } }),
		tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
		rows: node.children.flatMap((row) => {
			const header = versions.some((version) => row === firstIn(version, node.children));
			return state.changed(row, (each) => [tableRow(each, header, columns, setting, state)]);
		}),
	});
	state.leaveGap();
	return [...before, written];
}

/** The words of a cell as columns are measured by them, a line for each that its author ends. */
function textIn(cell: Cell): string {
	const blank = cell.children.some(({ type }) => type === 'penBlank') ? [penRoom] : [];
	return [...cellLines(cell), ...blank].join('\n');
}

/** As wide as what a hand writes in a blank, and as narrow as it can be. */
const penRoom = 'nnnnnnn nnnnnnn nnnnnnn nnnnnnn';

/** The row that heads the table in a version. */
function firstIn(version: Version, rows: readonly Row[]): Row | undefined {
	return rows.find(({ data }) => versionsOf(data?.change).includes(version));
}

interface Column {
	readonly width: number;
	readonly align: AlignType;
}

function tableRow(row: Row, header: boolean, columns: readonly Column[], setting: Setting, state: State): TableRow {
	return new TableRow({
		cantSplit: true,
		...(header && { tableHeader: true, keepNext: true }),
		children: columns.map(
			(column, index) => new KnownCell({ children: cellContent(row.children[index], header, column, setting, state) }),
		),
	});
}

function cellContent(cell: Cell | undefined, header: boolean, column: Column, setting: Setting, state: State) {
	const within: Setting = {
		...setting,
		style: header ? 'TableHeading' : 'TableText',
		indent: 0,
		quoted: false,
		width: column.width - padding,
		...(column.align && { alignment: column.align }),
	};
	return state.blocks([{ type: 'paragraph', children: cell?.children ?? [] }], within) as readonly Paragraph[];
}

const padding = 220;
