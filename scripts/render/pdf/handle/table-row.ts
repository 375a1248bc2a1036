import type { TableCell } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Handler } from '../scope.ts';

/** Rows of more lines are split between pages, since they might not fit on one. */
const tallestRow = 30;

/** As many cells as the table has columns; an author may leave out the last ones. */
export const tableRow: Handler<'tableRow'> = ({ children }, scope) => {
	const lines = children.map((cell, i) => textOf(cell).length / (scope.columns[i] ?? 1));
	const tall = Math.max(0, ...lines) > tallestRow;
	return scope.columns.flatMap((line, i) => scope.pieces([children[i] ?? empty], { line, tall }));
};

const empty: TableCell = { type: 'tableCell', children: [] };
