import type { Element } from 'hast';
import type { Subsection } from '../../../types/index.ts';
import { element } from '../element.ts';
import type { Handler } from './handler.ts';

/** A part of a §, its number before its text. */
export const subsection: Handler = (state, node: Subsection): Element => {
	const label =
		node.label === undefined ? [] : [element('span', { className: ['number'] }, { type: 'text', value: node.label })];
	return element(
		'div',
		{ className: ['part'], ...(node.data?.anchor && { id: node.data.anchor }) },
		...label,
		...state.all(node),
	);
};
