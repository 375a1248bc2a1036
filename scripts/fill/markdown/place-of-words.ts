import type { Place } from '../../types/index.ts';

/**
 * Where words stand that an author wrote at or after a place, some lines below it; undefined where that line does not
 * hold them, as when a fact brought them.
 */
export function placeOfWords(
	lines: readonly string[],
	start: Place,
	linesBelow: number,
	words: string,
): Place | undefined {
	const line = lines[start.line - 1 + linesBelow] ?? '';
	const [firstLine = ''] = words.split('\n');
	const found = line.indexOf(firstLine, linesBelow === 0 ? start.column - 1 : 0);
	return found === -1 ? undefined : { file: start.file, line: start.line + linesBelow, column: found + 1 };
}
