import { wholeWord } from '../../../check/prose/whole-word.ts';
import type { WordLists } from '../../../types/index.ts';
import type { Passage } from '../passage.ts';
import type { Tell } from './tell.ts';

/** `1 1/2`, `1½`, `2,5`, `12` */
const number = '(?:\\d+(?:[.,]\\d+)?(?:\\s?(?:\\d/\\d|[½¼¾]))?|[½¼¾])';

/** A limit that is two numbers, `mindst 1 1/2 - 2 års`: which of them holds is not said. */
export function bounds(passages: readonly Passage[], { sentences }: Pick<WordLists, 'sentences'>, tell: Tell): void {
	const pattern = new RegExp(
		`${wholeWord(sentences.bounds, 'any').source}\\s${number}\\s?[-–—]\\s?${number}(?![\\p{L}\\d-])(?:\\s\\p{L}+){0,2}`,
		'giu',
	);
	for (const passage of passages)
		for (const { 0: text, index } of passage.text.matchAll(pattern))
			tell(passage, index, { name: 'bound', params: { text } });
}
