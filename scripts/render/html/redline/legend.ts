import type { Element } from 'hast';
import type { RedlineTexts } from '../../../messages/redline-texts.ts';
import type { Redline } from '../../../types/index.ts';
import { element } from '../element.ts';
import { lines } from '../lines.ts';
import { changeId, legendId } from './lead-through.ts';

/** What is compared, how it is marked, and the way to the first change. */
export function legend({ legend: text }: Redline, changes: number, texts: RedlineTexts): Element {
	const way =
		changes === 0
			? element('p', {}, texts.unchanged)
			: element('p', {}, element('a', { href: `#${changeId(1)}` }, texts.toFirst(changes)));
	return element(
		'div',
		{ className: ['legend'], id: legendId, role: 'note', tabIndex: -1 },
		...lines([element('p', {}, text), way]),
	);
}
