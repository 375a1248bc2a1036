import type { Element, ElementContent } from 'hast';
import type { Subsection } from '../../types/index.ts';
import { element } from './element.ts';
import type { Handler } from './handlers/handler.ts';
import { lines } from './lines.ts';
import { marker } from './marker.ts';

/**
 * A part of a §, its number at the beginning of its first paragraph, so that the two are read, found and copied as one.
 * @param first the number of the § that it begins
 */
export function provisionPart(
	state: Parameters<Handler>[0],
	{ label, data, children }: Subsection,
	first?: Element,
): Element {
	const own = marker('span', label, data);
	const blocks = state.all({ type: 'root', children });
	const properties = { className: ['part'], ...(data?.anchor && { id: data.anchor }) };
	return element('div', properties, ...lines(begun(blocks, first ?? own)));
}

function begun(blocks: readonly ElementContent[], marker: Element | undefined): readonly ElementContent[] {
	if (marker === undefined) return blocks;
	const [first, ...others] = blocks;
	if (first?.type !== 'element' || first.tagName !== 'p') return [element('p', {}, marker), ...blocks];
	return [{ ...first, children: [marker, ...first.children] }, ...others];
}
