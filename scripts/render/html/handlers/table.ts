import type { Element } from 'hast';
import type { Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { element } from '../element.ts';
import { lines } from '../lines.ts';
import type { Placement } from '../placement.ts';
import { scrollRegion } from '../scroll-region.ts';
import type { Handler } from './handler.ts';

/**
 * A table that scrolls by itself where it is too wide; its region is named by the words of its header, or else by the
 * document's title, and no two alike.
 */
export function table(title: string, { tables }: Placement): Handler {
	const named = new Map<string, number>();

	return (state, node: Table): Element => {
		const name = `${tables}${nameOf(node) || title}`;
		const count = (named.get(name) ?? 0) + 1;
		named.set(name, count);

		const rows = node.children.flatMap((row) => state.one(row, node) ?? []);
		const parts = [
			element('thead', {}, ...lines(rows.slice(0, 1))),
			rows.length > 1 ? element('tbody', {}, ...lines(rows.slice(1))) : undefined,
		];
		return scrollRegion(element('table', {}, ...lines(parts)), { ariaLabel: count > 1 ? `${name} (${count})` : name });
	};
}

function nameOf({ children: [header] }: Table): string {
	const words = header?.children.map((cell) => textOf(cell).trim()).filter((text) => text !== '') ?? [];
	return words.join(', ');
}
