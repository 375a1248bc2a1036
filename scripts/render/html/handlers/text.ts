import type { ElementContent } from 'hast';
import type { Text } from 'mdast';
import { defaultHandlers } from 'remark-rehype';
import { element } from '../element.ts';
import type { Handler } from './handler.ts';

/** A text; the number of a § and a day in it stay on one line, since a browser may break at their hyphens. */
export const text: Handler = (state, node: Text): ElementContent | ElementContent[] => {
	if (!unbroken.test(node.value)) return defaultHandlers.text(state, node);
	return node.value
		.split(unbroken)
		.map((part, index) =>
			index % 2 === 1
				? element('span', { className: ['unbroken'] }, part)
				: defaultHandlers.text(state, { type: 'text', value: part }),
		);
};

/** `§ 14-6` as fill writes it, with a no-break space, and `2026-03-31`. */
const unbroken = /(§§?\u00a0\d+(?:\u00a0[A-Z])?-\d+|(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-]))/u;
