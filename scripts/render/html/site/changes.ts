import type { Element } from 'hast';
import type { Edition } from '../../../types/index.ts';
import { element } from '../element.ts';
import { lines } from '../lines.ts';
import { siteIds } from './site-ids.ts';
import { table } from './table.ts';

/** What changed in the handbook, newest first; undefined when nothing is recorded. */
export function changes({ changes: entries, frame }: Edition): Element | undefined {
	if (entries.length === 0) return undefined;
	const { title: heading, columns } = frame.changes;
	const rows = entries.map(({ date, id, title, version, by, summary, anchor }) => [
		date,
		element('a', { href: `#${anchor}` }, `${id} ${title}`),
		version,
		summary,
		by,
	]);
	const head = [columns.date, columns.document, columns.version, columns.summary, columns.by];
	return element(
		'section',
		{ className: ['sheet', 'history'] },
		...lines([element('h2', { id: siteIds.changes }, heading), table(head, rows, siteIds.changes)]),
	);
}
