import type { Element, ElementContent } from 'hast';
import type { Compared } from '../../../types/index.ts';
import { element } from '../element.ts';

/** Words of two versions outside the text, those of one alone marked. */
export function compared(parts: Compared): ElementContent[] {
	return parts.map(({ text, change }) => (change === undefined ? { type: 'text', value: text } : mark(change, text)));
}

function mark(change: 'insertion' | 'deletion', text: string): Element {
	return element(change === 'insertion' ? 'ins' : 'del', { className: ['change'] }, text);
}
