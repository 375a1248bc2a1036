import type { Change, Compared, ComparedRow } from '../../../types/index.ts';
import { comparedTexts, textIn } from '../tracked/compared.ts';
import { type Version, versionsOf } from '../tracked/version.ts';

/** A label and its value. */
export type Pair = readonly [label: Compared, value: Compared];

/** A line of the control table: two pairs, or what is left over. */
export interface ControlLine {
	readonly pairs: readonly Pair[];
	/** Set when only one version has a line like this. */
	readonly change?: Change;
}

/**
 * Lines as each version has them: a pair that one version alone has moves those after it in that version.
 * @param isLong whether a value needs a whole line
 */
export function controlLines(rows: readonly ComparedRow[], isLong: (value: string) => boolean): readonly ControlLine[] {
	const earlier = inPairs(rows, 'from', isLong);
	const later = inPairs(rows, 'to', isLong);
	return Array.from({ length: Math.max(earlier.length, later.length) }, (_, index) =>
		line(earlier[index] ?? [], later[index] ?? []),
	).flat();
}

function line(earlier: readonly ComparedRow[], later: readonly ComparedRow[]): readonly ControlLine[] {
	if (earlier.length === later.length) return [{ pairs: later.map((row, index) => both(earlier[index] ?? row, row)) }];
	return [...only(earlier, 'from', 'deletion'), ...only(later, 'to', 'insertion')];
}

function inPairs(
	rows: readonly ComparedRow[],
	version: Version,
	isLong: (value: string) => boolean,
): readonly (readonly ComparedRow[])[] {
	const pairs: ComparedRow[][] = [];
	let open: ComparedRow[] | undefined;
	for (const row of rows) {
		if (!versionsOf(row.change).includes(version)) continue;
		const alone = isLong(textIn(row.cells[1] ?? [], version));
		if (open !== undefined && !alone) {
			open.push(row);
			open = undefined;
			continue;
		}
		const begun = [row];
		pairs.push(begun);
		open = alone ? undefined : begun;
	}
	return pairs;
}

function both(earlier: ComparedRow, later: ComparedRow): Pair {
	const cell = (column: number) =>
		earlier === later
			? (later.cells[column] ?? [])
			: comparedTexts(textIn(earlier.cells[column] ?? [], 'from'), textIn(later.cells[column] ?? [], 'to'));
	return [cell(0), cell(1)];
}

function only(rows: readonly ComparedRow[], version: Version, change: Change): readonly ControlLine[] {
	if (rows.length === 0) return [];
	const cell = (row: ComparedRow, column: number) => [{ text: textIn(row.cells[column] ?? [], version), change }];
	return [{ change, pairs: rows.map((row): Pair => [cell(row, 0), cell(row, 1)]) }];
}
