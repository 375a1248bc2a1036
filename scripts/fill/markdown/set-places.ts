import type { Root } from 'mdast';
import type { Place } from '../../types/index.ts';
import { visit } from './visit.ts';

/** Gives every node of a freshly parsed tree the place its author wrote it at, instead of its place in merged text. */
export function setPlaces(root: Root, placeAt: (offset: number) => Place): void {
	visit(root, (node) => {
		const offset = node.position?.start.offset ?? 0;
		delete node.position;
		node.data = { ...node.data, place: placeAt(offset) };
	});
}
