/** The cells of a table where they stand, each at its first row and column; all rows are as long. */
export function rowsOf(table: Element): readonly (readonly (Element | undefined)[])[] {
	const rows: (Element | undefined)[][] = [];
	const taken = new Set<string>();
	const own = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
	for (const [down, row] of own.entries()) {
		const cells: (Element | undefined)[] = [];
		for (const cell of row.querySelectorAll(':scope > td, :scope > th')) {
			while (taken.has(`${down} ${cells.length}`)) cells.push(undefined);
			const [width, height] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
			for (let below = 1; below < height; below++)
				for (let beside = 0; beside < width; beside++) taken.add(`${down + below} ${cells.length + beside}`);
			cells.push(cell, ...Array<undefined>(width - 1));
		}
		if (cells.length > 0) rows.push(cells);
	}
	const most = Math.max(0, ...rows.map(({ length }) => length));
	return rows.map((row) => [...row, ...Array<undefined>(most - row.length)]);
}

/** How far a cell goes, within reason. */
function spanOf(cell: Element, attribute: 'colspan' | 'rowspan'): number {
	return Math.min(Math.max(Number.parseInt(cell.getAttribute(attribute) ?? '1', 10) || 1, 1), 100);
}
