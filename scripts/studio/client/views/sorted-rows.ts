import type { StudioTexts } from '../../../messages/studio-texts.ts';
import type { StudioRow } from '../../../types/studio.ts';

export type Column = keyof StudioTexts['list']['columns'];

/** As they stand beside each other. */
export const columns = [
	'id',
	'title',
	'status',
	'version',
	'date',
	'nextReview',
	'lacks',
] as const satisfies readonly Column[];

/** By which column documents stand, and which way. */
export interface Order {
	readonly column: Column;
	readonly way: 'ascending' | 'descending';
}

/** Documents in an order; what a document does not say stands last either way, and equals keep theirs. */
export function sortedRows(rows: readonly StudioRow[], { column, way }: Order, language: string): readonly StudioRow[] {
	const collator = new Intl.Collator([language, 'nb'], { numeric: true });
	const sign = way === 'ascending' ? 1 : -1;
	return rows
		.map((row) => ({ row, key: keyOf(row, column) }))
		.sort((one, other) => {
			if (one.key === '' || other.key === '') return Number(one.key === '') - Number(other.key === '');
			return sign * collator.compare(one.key, other.key);
		})
		.map(({ row }) => row);
}

function keyOf(row: StudioRow, column: Column): string {
	if (column === 'lacks') return String(row.errors * 100_000 + row.warnings);
	return row[column] ?? '';
}
