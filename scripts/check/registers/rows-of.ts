import type { DataGroup, Place, Register } from '../../types/index.ts';

/** A row of a register with the places of its cells. */
export interface Row {
	readonly cells: DataGroup;
	/** Of a cell; of the row where the cell is not written. */
	place(column: string): Place;
}

/** The rows of a register, none where the company has no file for it. */
export function rowsOf(register: Register | undefined): readonly Row[] {
	return (register?.rows ?? []).flatMap((cells, index): Row[] => {
		const written = register?.source.rows[index];
		if (written === undefined) return [];
		return [{ cells, place: (column) => written.entries.get(column)?.value.place ?? written.place }];
	});
}
