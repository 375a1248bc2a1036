import type { TableCell } from 'mdast';
import type { Handler } from '../scope.ts';
import { linesOf } from './lines-of.ts';

/** Rows of more lines are split between pages, since they might not fit on one. */
const tallestRow = 30;

/** As many cells as the table has columns; an author may leave out the last ones. */
export const tableRow: Handler<'tableRow'> = (node, scope) => {
	const tall = linesOf(node, scope.columns) > tallestRow;
	return scope.columns.flatMap((line, i) => scope.pieces([node.children[i] ?? empty], { line, tall }));
};

const empty: TableCell = { type: 'tableCell', children: [] };
