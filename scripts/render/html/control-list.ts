import type { Element } from 'hast';
import type { FrameRow } from '../../types/index.ts';
import { element } from './element.ts';
import { lines } from './lines.ts';

/** What controls a document, as pairs of label and value. */
export function controlList(rows: readonly FrameRow[]): Element {
	const pairs = rows.map(({ label, value }) =>
		element('div', {}, element('dt', {}, label), '\n', element('dd', {}, value)),
	);
	return element('dl', {}, ...lines(pairs));
}
