import type { Place } from '../../types/index.ts';

/** The place of a finding about a file or folder as such. */
export function wholeFile(file: string): Place {
	return { file, line: 1, column: 1 };
}
