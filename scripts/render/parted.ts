import type { Root, RootContent } from 'mdast';
import type { Annex } from '../types/index.ts';

/** A document's own text and its annexes, between which stands what closes the document, such as its list of changes. */
export function parted({ children }: Root): {
	readonly text: readonly RootContent[];
	readonly annexes: readonly Annex[];
} {
	return {
		text: children.filter((node) => node.type !== 'annex'),
		annexes: children.filter((node) => node.type === 'annex'),
	};
}
