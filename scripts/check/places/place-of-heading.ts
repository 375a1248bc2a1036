import type { Place, Text } from '../../types/index.ts';

/** The line of a heading of the second level as an author wrote it; where the text begins for one that is gone, or none. */
export function placeOfHeading({ file, text, bodyStart }: Text, words: string): Place {
	const above = text.slice(0, bodyStart).split('\n').length - 1;
	const lines = text.slice(bodyStart).split('\n');
	const at = lines.findIndex((line) => /^## +(.+?)(?: +#+)?\s*$/.exec(line)?.[1]?.normalize('NFC') === words);
	return { file, line: above + 1 + Math.max(at, 0), column: 1 };
}
