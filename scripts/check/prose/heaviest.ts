import type { DocumentSubject, HeavySentence } from '../../types/index.ts';
import { weightOf } from './lix.ts';
import type { Sentence } from './prose.ts';

/** The three sentences that do most to make a text hard to read, with where they stand. */
export function heaviest(
	sentences: readonly Sentence[],
	{ source }: Pick<DocumentSubject, 'source'>,
): readonly HeavySentence[] {
	return [...sentences]
		.sort((a, b) => weightOf(b) - weightOf(a))
		.slice(0, 3)
		.map(({ start, place: { file, line, column } }) => ({
			start,
			at: `${file === source.file ? '' : `${file}:`}${line}:${column}`,
		}));
}
