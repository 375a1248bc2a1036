/**
 * What the parts of a long table are, said to those who read with ears: the style draws its rows as grids of their own, so that
 * the browser lays out only those that are in sight, and then a table is no longer told as one by itself.
 */
export const roles = {
	table: { role: 'table' },
	group: { role: 'rowgroup' },
	row: { role: 'row' },
	head: { role: 'columnheader' },
	name: { role: 'rowheader' },
	cell: { role: 'cell' },
} as const;
