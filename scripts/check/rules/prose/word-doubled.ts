import type { DocumentRule } from '../../../types/index.ts';
import { blockText } from '../../prose/block-text.ts';
import { textBlocks } from '../../prose/text-blocks.ts';

/** A word, what parts it from the next, and the same word again; a hyphen or a full stop makes it part of another. */
const twice = /(?<![\p{L}\p{N}][-.'’]?)(\p{L}+)(\s+)\1(?![-'’]?[\p{L}\p{N}])/giu;

/**
 * No word stands twice, one after the other, also where a line ends between them or one is set off. Names may, and what
 * the language's list allows.
 */
export const wordDoubled: DocumentRule = {
	code: 'word-doubled',
	for: 'all',
	scope: 'document',
	check(subject, report) {
		const { language } = subject.doc;
		const allowed = new Set(subject.repository.words[language].writing.doubled);
		for (const block of textBlocks(subject.doc.body)) {
			const { text, writtenAt } = blockText(block, subject);
			for (const { 0: pair, 1: word = '', index } of text.matchAll(twice)) {
				const again = pair.slice(-word.length);
				if (allowed.has(word.toLowerCase()) || isName(again)) continue;
				const end = index + pair.length;
				const place = writtenAt(index, end);
				// Where a fact brought one of the two, its owner is called so.
				if (place === undefined || writtenAt(end - word.length, end) === undefined) continue;
				report({ code: 'word-doubled', severity: 'warning', place, params: { word: again }, strict: true });
			}
		}
	},
};

/** Only the first of two can have a capital because a sentence begins there. */
function isName(again: string): boolean {
	return /^\p{Lu}/u.test(again);
}
