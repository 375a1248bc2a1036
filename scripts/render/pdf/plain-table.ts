import type { PhrasingContent, Table } from 'mdast';

/** A table of which the first row is the header; a cell is words, or what stands in it. */
export function plainTable(rows: readonly (readonly (string | PhrasingContent)[])[]): Table {
	return {
		type: 'table',
		children: rows.map((cells) => ({
			type: 'tableRow',
			children: cells.map((cell) => ({ type: 'tableCell', children: [asText(cell)] })),
		})),
	};
}

function asText(cell: string | PhrasingContent): PhrasingContent {
	return typeof cell === 'string' ? { type: 'text', value: cell } : cell;
}
