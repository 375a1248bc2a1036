import type { Heading, Nodes, RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { DocumentSubject, Language, Place } from '../../types/index.ts';
import { ofDocument } from '../of-document.ts';
import { placeOfNode } from '../places/place-of-node.ts';
import { lixOf } from './lix.ts';
import { otherLanguage } from './other-language.ts';
import { allSentences, type Sentence, sentencesOf } from './prose.ts';
import { textBlocks } from './text-blocks.ts';
import { textOf } from './text-of.ts';
import { toWords } from './to-words.ts';

/** What is measured of a document or of one of its sections. */
export interface Measured {
	/** Of the section; undefined: the whole document. */
	readonly heading: string | undefined;
	readonly place: Place;
	/** All words as read, merged facts included. */
	readonly words: number;
	/** Those that have words of the author's own. */
	readonly sentences: readonly Sentence[];
	readonly lix: number;
	readonly language: Language;
}

/** The measures of a whole document. */
export const measuredWhole = ofDocument((subject: DocumentSubject): Measured => {
	const place = { file: subject.source.file, line: 1, column: 1 };
	return measure([subject.doc.body], undefined, place, allSentences(subject), subject);
});

/** The measures of each section of the second level that has text, in order. */
export function measuredSections(subject: DocumentSubject): readonly Measured[] {
	const sections: { heading: Heading; nodes: RootContent[] }[] = [];
	for (const node of subject.doc.body.children) {
		if (node.type === 'heading' && node.depth === 2) sections.push({ heading: node, nodes: [] });
		else sections.at(-1)?.nodes.push(node);
	}
	return sections
		.map(({ heading, nodes }) => {
			const sentences = sentencesOf(subject, nodes);
			return measure(nodes, wordsOf(heading), placeOfNode(heading, subject), sentences, subject);
		})
		.filter(({ words }) => words > 0);
}

function measure(
	nodes: readonly Nodes[],
	heading: string | undefined,
	place: Place,
	all: readonly Sentence[],
	subject: DocumentSubject,
): Measured {
	const { doc, repository } = subject;
	const words = nodes.flatMap(textBlocks).flatMap((block) => toWords(textOf(block)));
	const sentences = all.filter((sentence) => sentence.words.length > 0);
	const language = otherLanguage(words, doc.language, repository.words) ?? doc.language;
	return { heading, place, words: words.length, sentences, lix: lixOf(sentences), language };
}
