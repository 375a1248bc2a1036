import type { Element } from 'hast';
import type { Frame } from '../../types/index.ts';
import { element } from './element.ts';
import { lines } from './lines.ts';

/** What no reader may miss: example facts, not in force, historic law; undefined when there is nothing to say. */
export function notices({ notices }: Pick<Frame, 'notices'>): Element | undefined {
	if (notices.length === 0) return undefined;
	const texts = notices.map(({ text }) => element('p', {}, text));
	return element('div', { className: ['notices'], role: 'note' }, ...lines(texts));
}
