import type { Element } from 'hast';
import { packTexts } from '../../messages/inspection-pack.ts';
import type { Pack } from '../../types/index.ts';
import { element } from '../html/element.ts';
import { lines } from '../html/lines.ts';
import { listTable } from './list-table.ts';

/** What is not as it should be, or that nothing was found. */
export function gapsSection({ gaps, asOf, edition }: Pack): Element {
	const { columns, gaps: texts } = packTexts[edition.language];
	const rows = gaps.map(({ where, what, norms }) => [where, what, norms.join(', ')]);
	return element(
		'section',
		{},
		...lines([
			element('h2', {}, texts.title),
			element('p', {}, texts.intro),
			asOf === undefined ? element('p', {}, texts.noDay) : undefined,
			rows.length === 0
				? element('p', {}, texts.none)
				: listTable(texts.title, [columns.about, columns.gap, columns.norms], rows, 0),
		]),
	);
}
