import { wholeWord } from '../../../check/prose/whole-word.ts';
import type { WordLists } from '../../../types/index.ts';
import type { Passage } from '../passage.ts';
import { sentencesIn } from '../sentences.ts';
import type { Tell } from './tell.ts';

/** Words of exemption, `fritatt`, in a sentence that does not say from what, before or behind them. */
export function exemptions(
	passages: readonly Passage[],
	{ sentences: { exempt, exemptFrom } }: Pick<WordLists, 'sentences'>,
	tell: Tell,
): void {
	const from = wholeWord(exemptFrom, 'any').source;
	const isSaid = new RegExp(`${from}|§`, 'iu');
	for (const passage of passages)
		for (const sentence of sentencesIn(passage.text))
			for (const { 0: text, index } of sentence.text.matchAll(wholeWord(exempt, 'any')))
				if (!isSaid.test(sentence.text))
					tell(passage, sentence.at + index, { name: 'exemption', params: { text, sentence: sentence.text } });
}
