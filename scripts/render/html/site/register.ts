import type { Element } from 'hast';
import type { Edition, RegisterEntry } from '../../../types/index.ts';
import { element } from '../element.ts';
import { lines } from '../lines.ts';
import { siteIds } from './site-ids.ts';
import { table } from './table.ts';

/** Every document of the firm with its version and status; those outside the handbook lead to pages of their own. */
export function register({ register: entries, frame }: Edition): Element {
	const { title: heading, columns } = frame.register;
	const rows = entries.map((entry) => {
		const { id, version, date, status, owner = '', nextReview = '' } = entry;
		return [id, link(entry), version, date, status.word, owner, nextReview];
	});
	const { id, title, version, date, status, owner, nextReview } = columns;
	return element(
		'section',
		{ className: ['sheet', 'register'] },
		...lines([
			element('h2', { id: siteIds.register }, heading),
			table([id, title, version, date, status, owner, nextReview], rows, siteIds.register),
		]),
	);
}

function link({ title, anchor, path }: RegisterEntry): Element {
	return element('a', { href: anchor === undefined ? encodeURI(`${path}.html`) : `#${anchor}` }, title);
}
