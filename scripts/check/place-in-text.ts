import type { Literal } from 'mdast';
import type { Filled, Place } from '../types/index.ts';
import { placeOfNode } from './place-of-node.ts';

/** The place of words within a stretch of text, as its author wrote it; where a fact brought them, that of the stretch. */
export function placeInText(node: Literal, at: number, words: string, subject: Pick<Filled, 'doc' | 'source'>): Place {
	const start = placeOfNode(node, subject);
	const linesBelow = node.value.slice(0, at).split('\n').length - 1;
	const { text } = start.file === subject.source.file ? subject.source : subject.source.kind.template;
	const line = start.line + linesBelow;
	const from = linesBelow === 0 ? start.column - 1 : 0;
	const found = (text.split('\n')[line - 1] ?? '').indexOf(words, from);
	return { file: start.file, line, column: (found === -1 ? from : found) + 1 };
}
