import type { Element } from 'hast';
import type { Section } from '../../../types/index.ts';
import { element } from '../element.ts';
import type { Handler } from './handler.ts';

/** A § with its parts; its number stands before the first. */
export const section: Handler = (state, node: Section): Element => {
	const label = element('span', { className: ['number'] }, { type: 'text', value: node.label });
	return element(
		'div',
		{ className: ['legal'], ...(node.data?.anchor && { id: node.data.anchor }) },
		label,
		...state.all(node),
	);
};
