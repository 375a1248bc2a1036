import type { Literal } from 'mdast';
import { placeOfWords } from '../../fill/markdown/place-of-words.ts';
import type { Filled, Place } from '../../types/index.ts';
import { linesOf } from './lines-of.ts';
import { placeOfNode } from './place-of-node.ts';

/** The place of words within a stretch of text, as its author wrote them; undefined where a fact brought them. */
export function placeInText(
	node: Literal,
	at: number,
	words: string,
	subject: Pick<Filled, 'doc' | 'source'>,
): Place | undefined {
	const start = placeOfNode(node, subject);
	const text = start.file === subject.source.file ? subject.source : subject.source.kind.template;
	return placeOfWords(linesOf(text), start, lineEndsBefore(at, node.value), words);
}

/** Counted without cutting the text up, since a paragraph may have thousands of lines, each with something to tell. */
function lineEndsBefore(at: number, text: string): number {
	let count = 0;
	for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', end + 1)) count++;
	return count;
}
