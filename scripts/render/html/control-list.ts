import type { Element } from 'hast';
import type { FrameRow } from '../../types/index.ts';
import { element } from './element.ts';
import { keptWhole } from './kept-whole.ts';
import { lines } from './lines.ts';

/** A longer value, such as that of a hearing, has a line of its own. */
const longest = 40;

/** What controls a document, as pairs of label and value. */
export function controlList(rows: readonly FrameRow[]): Element {
	const pairs = rows.map(({ label, value }) =>
		element(
			'div',
			value.length > longest ? { className: ['long'] } : {},
			element('dt', {}, label),
			'\n',
			element('dd', {}, ...keptWhole(value)),
		),
	);
	return element('dl', {}, ...lines(pairs));
}
