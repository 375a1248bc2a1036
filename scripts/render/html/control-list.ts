import type { Element } from 'hast';
import type { FrameRow } from '../../types/index.ts';
import { element } from './element.ts';
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
			element('dd', {}, ...withWholeDays(value)),
		),
	);
	return element('dl', {}, ...lines(pairs));
}

/** No line ends at the hyphen of a day. */
function withWholeDays(value: string): readonly (Element | string)[] {
	const parts = value.split(/\b(\d{4}-\d{2}-\d{2})\b/u);
	if (parts.length === 1 || value === parts[1]) return [value];
	const pieces = parts.map((part, index) =>
		index % 2 === 1 ? element('span', { className: ['unbroken'] }, part) : part,
	);
	return pieces.filter((piece) => piece !== '');
}
