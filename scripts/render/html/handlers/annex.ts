import type { Element } from 'hast';
import type { Annex } from '../../../types/index.ts';
import { element } from '../element.ts';
import { lines } from '../lines.ts';
import type { Handler } from './handler.ts';

/** An annex, called by its heading; on paper it begins a page. */
export const annex: Handler = (state, node: Annex): Element => {
	const heading = node.children.find(({ type }) => type === 'heading')?.data?.anchor;
	return element(
		'section',
		{
			className: ['annex'],
			role: 'doc-appendix',
			...(node.data?.anchor && { id: node.data.anchor }),
			...(heading && { ariaLabelledBy: [heading] }),
		},
		...lines(state.all(node)),
	);
};
