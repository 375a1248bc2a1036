import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { charted } from '../../../scripts/render/markdown/charted.ts';
import { numbered } from '../../../scripts/render/markdown/numbered.ts';
import { replaced } from '../../../scripts/render/markdown/replaced.ts';

/**
 * A finished text as an import of its Word file is to give it. What differs from its source, and why:
 *
 * - Numbers of §§, their parts and lettered items are written out, references to them are words: so an author writes them,
 *   and fill finds both again.
 * - A chart is its picture; the table of the same figures stands beside it.
 * - No-break spaces are spaces, since fill sets them, and lines of the source run on, since Word breaks lines itself.
 * - An item that holds a list alone is not set loosely: that shows in no format.
 * - The language of code is gone: no format shows it.
 */
export function asImported(body: Root): Root {
	const text = replaced(numbered(charted(body)), (node): readonly Nodes[] | undefined => {
		if (node.type === 'code') return [{ ...node, lang: null, meta: null }];
		if (node.type !== 'documentLink') return undefined;
		const url = `${node.path}.md${node.anchor === undefined ? '' : `#${node.anchor}`}`;
		return [{ type: 'link', url, children: node.children as never }];
	});
	const copy = structuredClone(text);
	visit(copy, (node) => {
		if (node.type === 'text') node.value = node.value.replaceAll(/\s+/gu, ' ');
		if (node.type === 'image') {
			node.alt = node.alt?.replaceAll(/\s+/gu, ' ');
			node.title = node.title?.replaceAll(/\s+/gu, ' ');
		}
		if (node.type === 'listItem' && node.children.slice(1).every(({ type }) => type === 'list')) node.spread = false;
	});
	return copy;
}
