import type { Element, Properties } from 'hast';
import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { element } from '../element.ts';
import { lines } from '../lines.ts';
import type { Handler } from './handler.ts';

/** A row as wide as its table; the first is the header, and an empty corner of it heads nothing. */
export const tableRow: Handler = (state, row: TableRow, parent): Element => {
	const { align, children } = parent as Table;
	const width = children[0]?.children.length ?? 0;
	const cells = Array.from({ length: width }, (_, column) => {
		const cell = row.children[column];
		const heads = row === children[0] && cell !== undefined && textOf(cell).trim() !== '';
		const properties = { ...(heads && { scope: 'col' }), ...classesOf(cell, align?.[column]) };
		return element(heads ? 'th' : 'td', properties, ...(cell ? state.all(cell) : []));
	});
	return element('tr', {}, ...lines(cells));
};

/** A day alone in its cell is not parted at its hyphens. */
function classesOf(cell: TableCell | undefined, align: AlignType | undefined): Properties {
	const classes = [
		...(align === 'right' || align === 'center' ? [align] : []),
		...(cell !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(textOf(cell)) ? ['day'] : []),
	];
	return classes.length === 0 ? {} : { className: classes };
}
