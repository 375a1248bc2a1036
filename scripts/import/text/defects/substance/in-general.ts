import { wholeWord } from '../../../../check/prose/whole-word.ts';
import type { SentenceWords } from '../../../../types/index.ts';
import type { Passage } from '../../passage.ts';
import type { Tell } from '../tell.ts';

/** A text that speaks of enterprises in general, `bedrifter som …`, where its readers work in one; told where it does so first. */
export function inGeneral(
	passages: readonly Passage[],
	{ enterprises, relatives }: Pick<SentenceWords, 'enterprises' | 'relatives'>,
	tell: Tell,
): void {
	const pattern = new RegExp(
		`${wholeWord(enterprises, 'any').source},?\\s+${wholeWord(relatives, 'any').source}(?:\\s\\p{L}+){0,4}`,
		'giu',
	);
	const found = passages.flatMap((passage) =>
		[...passage.text.matchAll(pattern)].map(({ 0: text, index: at }) => ({ passage, text, at })),
	);
	const [first] = found;
	if (first !== undefined)
		tell(first.passage, first.at, { name: 'general', params: { text: first.text, count: found.length } });
}
