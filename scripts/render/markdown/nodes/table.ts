import type { PhrasingContent, Table, TableRow } from 'mdast';
import { text } from './text.ts';

/** A table with a header row. */
export function table(head: readonly string[], rows: readonly (readonly PhrasingContent[][])[]): Table {
	return { type: 'table', children: [row(head.map((value) => [text(value)])), ...rows.map(row)] };
}

function row(cells: readonly PhrasingContent[][]): TableRow {
	return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) };
}
