import type { Element } from 'hast';
import type { ComparedRow, Frame, Redline } from '../../../types/index.ts';
import { element } from '../element.ts';
import { lines } from '../lines.ts';
import { alone } from '../placement.ts';
import { scrollRegion } from '../scroll-region.ts';
import { compared } from './compared.ts';

/** The title of two versions, between kind and number and the line that tells the version. */
export function comparedTitle({ label, title, line }: Redline): Element {
	return element(
		'hgroup',
		{},
		...lines([
			element('p', { className: ['label'] }, ...compared(label)),
			element('h1', {}, ...compared(title)),
			element('p', { className: ['line'] }, ...compared(line)),
		]),
	);
}

/** The notices of both versions; undefined when neither has one. */
export function comparedNotices({ notices }: Redline): Element | undefined {
	if (notices.length === 0) return undefined;
	const texts = notices.map(({ cells }) => element('p', {}, ...cells.flatMap(compared)));
	return element('div', { className: ['notices'], role: 'note' }, ...lines(texts));
}

/** The control table of both versions. */
export function comparedControl({ rows }: Redline, { words }: Frame): Element {
	const pairs = rows.map(({ cells: [label = [], value = []] }) =>
		element('div', {}, element('dt', {}, ...compared(label)), '\n', element('dd', {}, ...compared(value))),
	);
	const list = element('dl', {}, ...lines(pairs));
	return element('section', { className: ['control'], ariaLabel: words.control }, ...lines([list]));
}

/** The lists of changes of both versions as one; undefined when neither has one. */
export function comparedChanges({ revisions }: Redline, { changes }: Frame): Element | undefined {
	if (changes === undefined || revisions.length === 0) return undefined;
	const head = element('tr', {}, ...lines(changes.columns.map((column) => element('th', { scope: 'col' }, column))));
	const parts = [element('thead', {}, ...lines([head])), element('tbody', {}, ...lines(revisions.map(row)))];
	return element(
		'section',
		{ className: ['changes'] },
		...lines([
			element('h2', { id: alone.ids.changes }, changes.title),
			scrollRegion(element('table', {}, ...lines(parts)), { ariaLabelledBy: [alone.ids.changes] }),
		]),
	);
}

function row({ cells }: ComparedRow): Element {
	return element('tr', {}, ...lines(cells.map((cell) => element('td', {}, ...compared(cell)))));
}
