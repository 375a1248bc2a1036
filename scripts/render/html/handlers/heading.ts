import type { Element } from 'hast';
import type { Heading } from 'mdast';
import { element } from '../element.ts';
import type { Handler } from './handler.ts';

/** A heading below the page's title, which alone is of the first level. */
export const heading: Handler = (state, node: Heading): Element =>
	element(`h${Math.max(node.depth, 2)}`, node.data?.anchor ? { id: node.data.anchor } : {}, ...state.all(node));
