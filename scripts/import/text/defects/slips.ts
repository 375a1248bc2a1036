import { confusedPattern } from '../../../check/prose/confused-pattern.ts';
import { sameWord } from '../../../check/prose/same-word.ts';
import { wholeWord } from '../../../check/prose/whole-word.ts';
import type { WordLists } from '../../../types/index.ts';
import type { Passage } from '../passage.ts';
import type { Tell } from './tell.ts';

/** A letter of a list of references, as `ref. b`. */
const lettered = /(?<![\p{L}\p{N}])ref\. ?[a-zæøå](?![\p{L}\p{N}])/giu;

/** A sentence, a number or a bracket without the space before it: `utgangen.Deretter`, `§5`, `«lista»(se`. */
const crowded = /(?<![\p{L}.@/])\p{Ll}{3,}\.\p{Lu}\p{Ll}+|§\d[\d-]*|["»”]\(\p{Ll}+/gu;

/** Slips of a text that its language's lists know, and references to a list that the text does not have; nothing is changed. */
export function slips(passages: readonly Passage[], { writing }: Pick<WordLists, 'writing'>, tell: Tell): void {
	const settled = writing.terms.filter(({ severity }) => severity === 'error');
	const rightFor = new Map([
		...settled.map(({ term, instead }) => [sameWord(term), instead.join(', ')] as const),
		...writing.wording.map(({ wrong, right }) => [sameWord(wrong), right] as const),
	]);
	const wrong = wholeWord([...rightFor.keys()], 'any');
	const confused = writing.confused.map((word) => ({ pattern: confusedPattern(word), instead: word.instead }));
	for (const passage of passages) {
		const slip = (at: number, word: string, right: string) =>
			tell(passage, at, { name: 'wording', params: { wrong: word, right } });
		for (const { 0: word, index } of passage.text.matchAll(wrong))
			slip(index, word, rightFor.get(sameWord(word.replace(/\s+/gu, ' '))) ?? word);
		for (const { pattern, instead } of confused)
			for (const { 0: word, index } of passage.text.matchAll(pattern)) slip(index, word, instead);
		for (const { 0: text, index } of passage.text.matchAll(crowded))
			slip(index, text, text.replace(/(?<=[.§"»”])(?=[\p{Lu}\d(])/u, ' '));
		for (const { 0: text, index } of passage.text.matchAll(lettered))
			tell(passage, index, { name: 'reference', params: { text } });
	}
}
