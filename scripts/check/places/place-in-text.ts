import type { Literal } from 'mdast';
import { placeOfWords } from '../../fill/markdown/place-of-words.ts';
import type { Filled, Place } from '../../types/index.ts';
import { placeOfNode } from './place-of-node.ts';

/** The place of words within a stretch of text, as its author wrote them; undefined where a fact brought them. */
export function placeInText(
	node: Literal,
	at: number,
	words: string,
	subject: Pick<Filled, 'doc' | 'source'>,
): Place | undefined {
	const start = placeOfNode(node, subject);
	const linesBelow = node.value.slice(0, at).split('\n').length - 1;
	const { text } = start.file === subject.source.file ? subject.source : subject.source.kind.template;
	return placeOfWords(text.split('\n'), start, linesBelow, words);
}
