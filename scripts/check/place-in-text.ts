import type { Literal } from 'mdast';
import type { Filled, Place } from '../types/index.ts';
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
	const line = text.split('\n')[start.line - 1 + linesBelow] ?? '';
	const [firstLine = ''] = words.split('\n');
	const found = line.indexOf(firstLine, linesBelow === 0 ? start.column - 1 : 0);
	return found === -1 ? undefined : { file: start.file, line: start.line + linesBelow, column: found + 1 };
}
