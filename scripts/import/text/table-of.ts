import type { Table, TableRow } from 'mdast';

/** Rows of cells as a table. The first row is its heading, unless it has figures where all others have them too: then the heading is empty. */
export function tableOf(rows: readonly (readonly string[])[]): Table {
	const [first = [], ...others] = rows;
	const isData = first.some((_, column) => rows.every((row) => /\d/u.test(row[column] ?? '')));
	const all = isData ? [first.map(() => ''), first, ...others] : rows;
	return { type: 'table', children: all.map(rowOf) };
}

function rowOf(cells: readonly string[]): TableRow {
	return {
		type: 'tableRow',
		children: cells.map((value) => ({ type: 'tableCell', children: value === '' ? [] : [{ type: 'text', value }] })),
	};
}
