import type { PhrasingContent, TableCell } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** The words of a cell, a text for each line that its author ends; words on both sides of such an end are never one. */
export function cellLines(cell: TableCell | undefined): readonly string[] {
	const lines: PhrasingContent[][] = [[]];
	for (const child of cell?.children ?? []) {
		if (child.type === 'break') lines.push([]);
		else lines.at(-1)?.push(child);
	}
	return lines.map((line) => textOf(line));
}
