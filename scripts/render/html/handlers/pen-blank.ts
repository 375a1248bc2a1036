import type { Nodes } from 'mdast';
import type { PenBlank } from '../../../types/index.ts';
import { element } from '../element.ts';
import type { Handler } from './handler.ts';

/** A line for the pen, which the style draws, with its label beneath; within a sentence it is shorter and no higher than the words. */
export const penBlank: Handler = (_, node: PenBlank, parent: Nodes | undefined) =>
	element('span', { className: isAmongWords(parent) ? ['pen', 'in-text'] : ['pen'] }, node.label);

function isAmongWords(parent: Nodes | undefined): boolean {
	if (parent?.type !== 'paragraph') return false;
	return parent.children.some(
		(child) => !['penBlank', 'break'].includes(child.type) && !(child.type === 'text' && child.value.trim() === ''),
	);
}
