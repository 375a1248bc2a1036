import type { Element, ElementContent } from 'hast';
import { element } from '../html/element.ts';
import { lines } from '../html/lines.ts';

type Cell = string | readonly (ElementContent | string)[];

/**
 * A table that the style makes a list of on a phone, so the roles are said: browsers forget what it is then.
 * @param labels its columns, which stand before each cell of the list
 * @param title the column that a row of the list begins with
 */
export function listTable(
	name: string,
	labels: readonly string[],
	rows: readonly (readonly Cell[])[],
	title: number,
): Element {
	const head = labels.map((label) => element('th', { scope: 'col', role: 'columnheader' }, label));
	return element(
		'table',
		{ className: ['listed'], role: 'table', ariaLabel: name },
		...lines([
			element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...head)),
			element('tbody', { role: 'rowgroup' }, ...lines(rows.map((cells) => row(cells, labels, title)))),
		]),
	);
}

function row(cells: readonly Cell[], labels: readonly string[], title: number): Element {
	const made = cells.map((cell, index) =>
		element(
			'td',
			{
				role: 'cell',
				className: [
					index === title ? 'what' : 'more',
					...(typeof cell === 'string' && cell.length < 20 ? ['whole'] : []),
				],
				dataLabel: labels[index],
			},
			...(typeof cell === 'string' ? [cell] : cell),
		),
	);
	return element('tr', { role: 'row' }, ...made);
}
