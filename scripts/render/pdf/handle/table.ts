import type { TableRow } from 'mdast';
import { EXIT, visit } from '../../../fill/markdown/visit.ts';
import type { Handler } from '../scope.ts';
import { tableColumns } from '../table-columns.ts';
import { linesOf } from './lines-of.ts';

/** Lines, the header's included, that leave no great gap at a page's end. */
const shortTable = 16;

/** A table as wide as the text; its columns get room by what stands in them. */
export const table: Handler<'table'> = (node, scope) => {
	const { shares, letters, dense } = tableColumns(node);
	const align = shares.map((_, i) => node.align?.[i] ?? 'left');
	const repeat = !node.children.slice(0, 1).some(holdsLink);
	const together = sum(node.children.map((row) => linesOf(row, letters))) <= shortTable;
	return [['table', { shares, align, dense, together, repeat }, ...scope.pieces(node.children, { columns: letters })]];
};

/** A repeated header is decoration to assistive technology, and PDF/UA forbids links in decoration. */
function holdsLink(row: TableRow): boolean {
	let found = false;
	visit(row, ['link', 'documentLink', 'footnoteReference'], () => {
		found = true;
		return EXIT;
	});
	return found;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
