import type { PrivacyWords } from '../../types/index.ts';
import { wholeWord } from '../prose/whole-word.ts';

/** The field of a document that says what gave rise to it. */
const occasion = /(?:^| )(?:anledning|foranledning|occasion|årsag|grunn|reason)$/iu;

/** Finds where a text says that a visit follows a request of an employee; a sentence on the duty to be silent is none. */
export function requestsTold({ inspection, request, secrecy }: PrivacyWords) {
	const [visits, requests, silence] = [inspection, request, secrecy].map((words) => wholeWord(words, 'any'));
	const segmenter = new Intl.Segmenter('nb', { granularity: 'sentence' });
	return (text: string, label: string): readonly { readonly words: string; readonly at: number }[] =>
		[...segmenter.segment(text)].flatMap(({ segment, index }) => {
			const found = requests === undefined ? undefined : [...segment.matchAll(requests)][0];
			if (found === undefined || matches(silence, segment)) return [];
			if (!matches(visits, segment) && !occasion.test(label)) return [];
			return [{ words: found[0], at: index + found.index }];
		});
}

function matches(pattern: RegExp | undefined, text: string): boolean {
	return pattern !== undefined && text.search(pattern) !== -1;
}
