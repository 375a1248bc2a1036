import type { Node } from 'unist';
import type { Filled, Place } from '../../types/index.ts';

/** The place where an author wrote a part of the text. */
export function placeOfNode(node: Node, { doc }: Pick<Filled, 'doc'>): Place {
	return node.data?.place ?? { file: doc.file, line: 1, column: 1 };
}
