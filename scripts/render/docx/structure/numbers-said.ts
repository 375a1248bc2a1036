import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** What Word says when it is asked for the number of a paragraph, by anchor: without the full stops that end it. */
export type NumbersSaid = ReadonlyMap<string, string>;

/** The numbers that references may ask for; the first part of a § and annexes have none. */
export function numbersSaid(body: Root): NumbersSaid {
	const said = new Map<string, string>();
	visit(body, (node) => {
		const anchor = node.data?.anchor;
		if (anchor === undefined) return;
		if (node.type === 'section' || node.type === 'subsection') {
			if (node.label !== undefined) said.set(anchor, node.label.replace(/\.+$/, ''));
		} else if (node.type === 'listItem' && node.data?.item !== undefined) said.set(anchor, node.data.item.number);
	});
	return said;
}
