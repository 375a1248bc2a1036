import { confusedPattern } from '../../check/prose/confused-pattern.ts';
import { sameWord } from '../../check/prose/same-word.ts';
import { wholeWord } from '../../check/prose/whole-word.ts';
import type { Finding, WordLists } from '../../types/index.ts';
import { lineAt, type Passage } from './passage.ts';

/** A letter of a list of references, as `ref. b`. */
const lettered = /(?<![\p{L}\p{N}])ref\. ?[a-zæøå](?![\p{L}\p{N}])/giu;

/** A sentence or a number without the space before it: `utgangen.Deretter`, `§5`. */
const crowded = /(?<![\p{L}.@/])\p{Ll}{3,}\.\p{Lu}\p{Ll}+|§\d[\d-]*/gu;

/** Slips of a text that its language's lists know, and references to a list that the text does not have; nothing is changed. */
export function tellDefects(
	passages: readonly Passage[],
	{ writing }: Pick<WordLists, 'writing'>,
	report: (finding: Finding) => void,
): void {
	const rightFor = new Map(writing.wording.map(({ wrong, right }) => [sameWord(wrong), right]));
	const wrong = wholeWord([...rightFor.keys()], 'any');
	const confused = writing.confused.map((word) => ({ pattern: confusedPattern(word), instead: word.instead }));
	for (const passage of passages) {
		const place = (at: number) => ({ unit: 'line', number: lineAt(passage, at) }) as const;
		for (const { 0: word, index } of passage.text.matchAll(wrong)) {
			const params = { wrong: word, right: rightFor.get(sameWord(word.replace(/\s+/gu, ' '))) ?? word };
			report({ name: 'wording', grade: 'doubtful', place: place(index), params });
		}
		for (const { pattern, instead } of confused)
			for (const { 0: word, index } of passage.text.matchAll(pattern))
				report({ name: 'wording', grade: 'doubtful', place: place(index), params: { wrong: word, right: instead } });
		for (const { 0: text, index } of passage.text.matchAll(crowded)) {
			const params = { wrong: text, right: text.replace(/(?<=[.§])(?=[\p{Lu}\d])/u, ' ') };
			report({ name: 'wording', grade: 'doubtful', place: place(index), params });
		}
		for (const { 0: text, index } of passage.text.matchAll(lettered))
			report({ name: 'reference', grade: 'doubtful', place: place(index), params: { text } });
	}
}
