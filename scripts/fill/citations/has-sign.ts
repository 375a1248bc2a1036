import type { Root } from 'mdast';
import { visit } from '../markdown/visit.ts';

/** Whether a § stands in the words of a tree; without one there is nothing to cite. */
export function hasSign(root: Root): boolean {
	let found = false;
	visit(root, 'text', ({ value }) => {
		found ||= value.includes('§');
	});
	return found;
}
