import type { Element } from 'hast';
import { element } from '../element.ts';
import type { Handler } from './handler.ts';

/** A handler of what holds no words of its own: code, a chart, a line across. What one of two versions alone has is marked as a whole. */
export function changedWhole(handler: Handler): Handler {
	return (state, node, parent) => {
		const made = handler(state, node, parent);
		const change = node.data?.change;
		if (change === undefined || made === undefined) return made;
		const children = Array.isArray(made) ? made : [made];
		return element(change === 'insertion' ? 'ins' : 'del', { className: ['change'] }, ...(children as Element[]));
	};
}
