import { toString as wordsOf } from 'mdast-util-to-string';
import type { Source } from '../../types/index.ts';
import { parseUnmerged } from '../markdown/parse-unmerged.ts';

/** The items of an agenda, in order: the headings of the second level that its author has written. */
export function agendaItems({ text, bodyStart }: Pick<Source, 'text' | 'bodyStart'>): readonly string[] {
	return parseUnmerged(text.slice(bodyStart)).children.flatMap((node) =>
		node.type === 'heading' && node.depth === 2 ? wordsOf(node).trim() : [],
	);
}
