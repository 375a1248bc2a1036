import type { Root } from 'mdast';
import { visit } from '../markdown/visit.ts';
import type { Merged, Printed } from './merged.ts';
import { partsOf } from './parts-of.ts';

/** Values in the name of a link's definition, where they would be lost: no reference could ever match it. */
export function valuesInDefinitions(root: Root, { printed }: Merged): readonly Printed[] {
	const found: Printed[] = [];
	visit(root, 'definition', ({ identifier }) => {
		found.push(...partsOf(identifier, printed).filter((part) => typeof part === 'object'));
	});
	return found;
}
