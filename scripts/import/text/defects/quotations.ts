import { wholeWord } from '../../../check/prose/whole-word.ts';
import type { WordLists } from '../../../types/index.ts';
import type { Passage } from '../passage.ts';
import { sentencesIn } from '../sentences.ts';
import type { Tell } from './tell.ts';

/** A whole sentence, and nothing else, between signs of quotation. */
const quoted = /^["«»“„](?<words>[^"«»“”„]{40,})["«»”“]\s?\.?$/u;

/** Sentences on a duty that are quoted without a word of where from: what was the law may be so no longer. */
export function quotations(
	passages: readonly Passage[],
	{ sentences: { duties } }: Pick<WordLists, 'sentences'>,
	tell: Tell,
): void {
	const isDuty = new RegExp(wholeWord(duties, 'any').source, 'iu');
	for (const passage of passages)
		for (const { text, at } of sentencesIn(passage.text)) {
			const { words } = quoted.exec(text)?.groups ?? {};
			if (words !== undefined && isDuty.test(words)) tell(passage, at, { name: 'quotation', params: { text: words } });
		}
}
