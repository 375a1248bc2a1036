import type { Element } from 'hast';
import type { PortfolioWords } from '../../messages/portfolio-texts.ts';
import type { PortfolioColumn } from '../../types/portfolio.ts';
import { element } from '../html/element.ts';

/** The table with these rows; `head` is what stands in the head of a column. */
export function table(
	columns: readonly PortfolioColumn[],
	words: PortfolioWords,
	head: (column: PortfolioColumn) => Element | string,
	rows: readonly Element[],
): Element {
	const heads = columns.map((column) =>
		element(
			'th',
			{ scope: 'col', role: 'columnheader', className: [`of-${column}`], dataColumn: column },
			head(column),
		),
	);
	return element(
		'table',
		{ className: ['portfolio'], role: 'table' },
		element('caption', { className: ['hidden'] }, words.table),
		element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...heads)),
		element('tbody', { role: 'rowgroup' }, ...rows),
	);
}
