import type { ElementContent } from 'hast';
import type { Text } from 'mdast';
import { defaultHandlers } from 'remark-rehype';
import { keptWhole } from '../kept-whole.ts';
import type { Handler } from './handler.ts';

/** A text; what a browser may not break in it stays on one line. */
export const text: Handler = (state, node: Text): ElementContent | ElementContent[] => {
	const pieces = keptWhole(node.value);
	if (pieces.every((piece) => typeof piece === 'string')) return defaultHandlers.text(state, node);
	return pieces.map((piece) =>
		typeof piece === 'string' ? defaultHandlers.text(state, { type: 'text', value: piece }) : piece,
	);
};
