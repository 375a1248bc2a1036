import type { Place, Text } from '../../types/index.ts';
import { lastNotAfter } from './last-not-after.ts';

/** Turns offsets of a text into places in its file; binary search, so that many places cost little. */
export function placeAt({ file, text }: Pick<Text, 'file' | 'text'>): (offset: number) => Place {
	const starts = [0];
	for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
	return (offset) => {
		const line = lastNotAfter(starts, offset);
		return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
	};
}
