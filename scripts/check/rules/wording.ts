import { visit } from 'unist-util-visit';
import type { DocumentRule } from '../../types/index.ts';
import { placeOfNode } from '../place-of-node.ts';

/** No word stands in the text that the language's word list replaces by another. */
export const wording: DocumentRule = {
	code: 'wording',
	for: 'all',
	scope: 'document',
	check(subject, report) {
		const { wording: list } = subject.repository.words[subject.doc.language];
		const words = list.map(({ wrong, right }) => ({ pattern: wholeWord(wrong), right }));
		visit(subject.doc.body, 'text', (text) => {
			for (const { pattern, right } of words) {
				const found = pattern.exec(text.value)?.[0];
				if (found === undefined) continue;
				const place = placeOfNode(text, subject);
				report({ code: 'wording', severity: 'error', place, params: { word: found, instead: right } });
			}
		});
	},
};

function wholeWord(word: string): RegExp {
	const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'iu');
}
