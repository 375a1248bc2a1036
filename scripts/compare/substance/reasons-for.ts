import type { Language, Reasoned, SubstanceReason, WordLists } from '../../types/index.ts';
import { listedIn } from './listed-in.ts';
import { otherWording } from './other-wording.ts';
import { rightWords } from './right-words.ts';
import { stemOf } from './stem-of.ts';
import { wordsIn } from './words-in.ts';

/**
 * Why one passage said in two ways is of substance; empty when it is editorial. What makes no difference: capitals, punctuation,
 * spaces, inflection, spelling, the order of words that bind nobody. What cannot be told is of substance.
 */
export function reasonsFor(before: string, after: string, words: WordLists, language: Language): readonly Reasoned[] {
	const right = rightWords(words);
	const [was, is] = [right(wordsIn(before)), right(wordsIn(after))];
	const said = (list: readonly string[]) =>
		[was, is].map((text) => listedIn(text, list, language).map(({ said }) => said)) as [string[], string[]];
	const named = (list: readonly string[]) =>
		[was, is].map((text) => listedIn(text, list, language).map(({ entry }) => entry)) as [string[], string[]];
	const { duties, limits, times, numbers, roles } = words.substance;
	const compared: readonly (readonly [SubstanceReason, [string[], string[]]])[] = [
		[
			'number',
			[
				[...was.filter(hasDigit), ...said(numbers)[0]],
				[...is.filter(hasDigit), ...said(numbers)[1]],
			],
		],
		['duty', said(duties)],
		['limit', said(limits)],
		['time', said(times)],
		['role', named(roles)],
	];
	const found = compared.flatMap(([reason, [earlier, later]]): readonly Reasoned[] =>
		earlier.join('\n') === later.join('\n') ? [] : [{ reason, ...apart(earlier, later) }],
	);
	const wording = otherWording(was, is, words.substance.light, language);
	// Words that a reason above tells of already are no further reason.
	const told = new Set(stemsOf(found.flatMap(({ before, after }) => [...before, ...after])));
	const rest = [wording.before, wording.after].map((list) => list.filter((word) => !told.has(stemOf(word, language))));
	const [gone = [], come = []] = rest;
	if (gone.length + come.length > 0) found.push({ reason: 'wording', before: gone, after: come });
	return found;

	function stemsOf(texts: readonly string[]): readonly string[] {
		return texts.flatMap((text) => text.split(' ')).map((word) => stemOf(word, language));
	}
}

function hasDigit(word: string): boolean {
	return /\p{N}/u.test(word);
}

/** What only one of two lists has; both whole when they differ in order alone. */
function apart(
	before: readonly string[],
	after: readonly string[],
): { before: readonly string[]; after: readonly string[] } {
	const only = (list: readonly string[], other: readonly string[]) => {
		const left = [...other];
		return list.filter((entry) => {
			const at = left.indexOf(entry);
			if (at >= 0) left.splice(at, 1);
			return at < 0;
		});
	};
	const [gone, come] = [only(before, after), only(after, before)];
	return gone.length + come.length > 0 ? { before: gone, after: come } : { before, after };
}
