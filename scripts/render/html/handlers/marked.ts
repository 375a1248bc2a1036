import type { Deletion, Insertion } from '../../../types/index.ts';
import type { Handler } from './handler.ts';

/** Words that only one of two versions has; the style tells the two apart without colour too. */
export function marked(tagName: 'ins' | 'del'): Handler {
	return (state, node: Insertion | Deletion) => ({
		type: 'element',
		tagName,
		properties: { className: ['change'] },
		children: state.all(node),
	});
}
