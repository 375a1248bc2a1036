import type { PrivacyWords } from '../../types/index.ts';
import { sentenceRound } from '../prose/sentence-round.ts';
import { wholeWord } from '../prose/whole-word.ts';

/** The field of a document that says what gave rise to it. */
const occasion = /(?:^| )(?:anledning|foranledning|occasion|årsag|grunn|reason)$/iu;

/** Finds where a text says that a visit follows a request of an employee; a sentence on the duty to be silent is none. */
export function requestsTold({ inspection, request, secrecy }: PrivacyWords) {
	const [visits, requests, silence] = [inspection, request, secrecy].map((words) => wholeWord(words, 'any'));
	return (text: string, label: string): readonly { readonly words: string; readonly at: number }[] => {
		if (requests === undefined) return [];
		const isOccasion = occasion.test(label);
		const told = new Set<number>();
		return [...text.matchAll(requests)].flatMap(({ 0: words, index: at }) => {
			const sentence = sentenceRound(text, at);
			if (told.has(sentence.at) || matches(silence, sentence.text)) return [];
			if (!matches(visits, sentence.text) && !isOccasion) return [];
			told.add(sentence.at);
			return [{ words, at }];
		});
	};
}

function matches(pattern: RegExp | undefined, text: string): boolean {
	return pattern !== undefined && text.search(pattern) !== -1;
}
