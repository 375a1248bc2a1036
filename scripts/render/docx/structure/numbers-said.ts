import type { Root } from 'mdast';
import type { Node } from 'unist';
import { visit } from '../../../fill/markdown/visit.ts';
import { inVersion } from '../tracked/in-version.ts';
import type { Version } from '../tracked/version.ts';

/** What Word says of a version when it is asked for the number of a paragraph, by anchor: without the full stops that end it. */
export type NumbersSaid = Readonly<Record<Version, ReadonlyMap<string, string>>>;

/** The numbers that references may ask for; the first part of a § and annexes have none. */
export function numbersSaid(body: Root): NumbersSaid {
	if (isCompared(body)) return { from: numbersIn(inVersion(body, 'from')), to: numbersIn(inVersion(body, 'to')) };
	const both = numbersIn(body);
	return { from: both, to: both };
}

/** It is another text in one version than in the other. */
function isCompared(body: Root): boolean {
	let compared = false;
	visit(body, ({ type, data }: Node) => {
		compared ||= type === 'insertion' || type === 'deletion' || data?.change !== undefined || data?.was !== undefined;
	});
	return compared;
}

function numbersIn(body: Root): ReadonlyMap<string, string> {
	const said = new Map<string, string>();
	visit(body, (node: Node) => {
		const anchor = node.data?.anchor;
		if (anchor === undefined) return;
		if (isPart(node)) {
			if (node.label !== undefined) said.set(anchor, node.label.replace(/\.+$/, ''));
		} else if (node.type === 'listItem' && node.data?.item !== undefined) said.set(anchor, node.data.item.number);
	});
	return said;
}

function isPart(node: Node): node is Node & { readonly label?: string } {
	return node.type === 'section' || node.type === 'subsection';
}
