import type { Handler } from '../scope.ts';
import { tableColumns } from '../table-columns.ts';

/** A table as wide as the text; its columns get room by what stands in them. */
export const table: Handler<'table'> = (node, scope) => {
	const { shares, letters, dense } = tableColumns(node);
	const align = shares.map((_, i) => node.align?.[i] ?? 'left');
	return [['table', { shares, align, dense }, ...scope.pieces(node.children, { columns: letters })]];
};
