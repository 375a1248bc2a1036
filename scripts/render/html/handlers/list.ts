import type { Element } from 'hast';
import type { List } from 'mdast';
import { defaultHandlers } from 'remark-rehype';
import type { Handler } from './handler.ts';

/** A list; one whose items bear letters says so itself, so that they are there without any style. */
export const list: Handler = (state, node: List): Element => {
	const made = defaultHandlers.list(state, node);
	if (node.data?.letters === true) made.properties.type = 'a';
	return made;
};
