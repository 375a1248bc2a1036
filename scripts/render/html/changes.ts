import type { Element } from 'hast';
import type { Doc } from '../../types/index.ts';
import { element } from './element.ts';
import { lines } from './lines.ts';
import { alone } from './placement.ts';
import { scrollRegion } from './scroll-region.ts';

/** The list of changes, newest first as the document holds it; undefined when it has none. */
export function changes({ frame, meta }: Doc): Element | undefined {
	if (!frame.changes) return undefined;
	const { title, columns } = frame.changes;
	const head = element('tr', {}, ...lines(columns.map((column) => element('th', { scope: 'col' }, column))));
	const rows = meta.revisions.map(({ version, date, by, summary }) =>
		element('tr', {}, ...lines([version, date, by, summary].map((value) => element('td', {}, value)))),
	);
	const table = element(
		'table',
		{},
		...lines([element('thead', {}, ...lines([head])), element('tbody', {}, ...lines(rows))]),
	);
	return element(
		'section',
		{ className: ['changes'] },
		...lines([
			element('h2', { id: alone.ids.changes }, title),
			scrollRegion(table, { ariaLabelledBy: [alone.ids.changes] }),
		]),
	);
}
