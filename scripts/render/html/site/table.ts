import type { Element } from 'hast';
import { element } from '../element.ts';
import { lines } from '../lines.ts';
import { scrollRegion } from '../scroll-region.ts';

/**
 * A table that scrolls by itself where it is too wide.
 * @param heading the anchor of the heading that names it
 */
export function table(
	columns: readonly string[],
	rows: readonly (readonly (Element | string)[])[],
	heading: string,
): Element {
	const head = element('tr', {}, ...lines(columns.map((column) => element('th', { scope: 'col' }, column))));
	const body = rows.map((cells) => element('tr', {}, ...lines(cells.map((cell) => element('td', {}, cell)))));
	const whole = element(
		'table',
		{},
		...lines([element('thead', {}, ...lines([head])), element('tbody', {}, ...lines(body))]),
	);
	return scrollRegion(whole, { ariaLabelledBy: [heading] });
}
