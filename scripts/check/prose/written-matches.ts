import type { Filled, Place } from '../../types/index.ts';
import { blockText } from './block-text.ts';
import { textBlocks } from './text-blocks.ts';

interface WrittenMatch {
	readonly match: RegExpExecArray;
	readonly place: Place;
}

/**
 * Where the text of a document matches, also across line ends and emphasis. What a fact brought is passed over, since
 * a name is spelt as its owner spells it, and so is what is set as code.
 */
export function writtenMatches(pattern: RegExp, subject: Pick<Filled, 'doc' | 'source'>): readonly WrittenMatch[] {
	return textBlocks(subject.doc.body).flatMap((block) => {
		const { text, writtenAt } = blockText(block, subject);
		return [...text.matchAll(pattern)].flatMap((match) => {
			const place = writtenAt(match.index, match.index + match[0].length);
			return place === undefined ? [] : [{ match, place }];
		});
	});
}
