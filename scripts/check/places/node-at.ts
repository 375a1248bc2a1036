import type { Nodes, Root } from 'mdast';
import { EXIT, visit } from '../../fill/markdown/visit.ts';

/** The part of a document that has an anchor. */
export function nodeAt(body: Root, anchor: string): Nodes | undefined {
	let found: Nodes | undefined;
	visit(body, (node) => {
		if (node.data?.anchor !== anchor) return undefined;
		found = node;
		return EXIT;
	});
	return found;
}
