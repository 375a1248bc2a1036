import { visit } from 'unist-util-visit';
import type { DocumentRule } from '../../../types/index.ts';
import { placeInText } from '../../places/place-in-text.ts';
import { wholeWord } from '../../prose/whole-word.ts';

/** No word stands in the text that the language's word list replaces by another. */
export const wording: DocumentRule = {
	code: 'wording',
	for: 'all',
	scope: 'document',
	check(subject, report) {
		const { wording: list } = subject.repository.words[subject.doc.language];
		const words = list.map(({ wrong, right }) => ({ pattern: wholeWord([wrong], 'any'), right }));
		visit(subject.doc.body, 'text', (text) => {
			for (const { pattern, right } of words) {
				for (const { 0: found, index } of text.value.matchAll(pattern)) {
					const place = placeInText(text, index, found, subject);
					// A name that a fact brings is spelt as its owner spells it.
					if (place === undefined) continue;
					const params = { word: found.replace(/\s+/g, ' '), instead: right };
					report({ code: 'wording', severity: 'error', place, params });
				}
			}
		});
	},
};
