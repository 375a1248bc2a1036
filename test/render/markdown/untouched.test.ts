import type { Link, Root } from 'mdast';
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown';
import { expect, test } from 'vitest';
import { gfm } from '../../../scripts/render/markdown/gfm.ts';
import { text } from '../../../scripts/render/markdown/handlers/text.ts';

/** Signs that text may hold without being looked at more closely, beside others of which each may begin or end something. */
const signs = [...'aøÅ1 ,.;()"\'«»–—§%/?-:_*[]#!&<>`{|}~^+=\\@\n'];

test('text is written as the writer of Markdown would, wherever it stands', () => {
	for (const first of ['a', 'Æ1', '1'])
		for (const second of signs) for (const last of signs) same(`${first}${second}${last}`);
});

function same(value: string): void {
	const node = { type: 'text', value } as const;
	const link: Link = { type: 'link', url: 'x', children: [node] };
	const tree: Root = {
		type: 'root',
		children: [
			{ type: 'heading', depth: 2, children: [node] },
			{ type: 'paragraph', children: [node, { type: 'strong', children: [node] }, node, link, node] },
			{ type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [node] }] }] },
		],
	};
	const extensions = Object.values(gfm);
	const ours = toMarkdown(tree, { extensions: [...extensions, { handlers: { text: quick } }] });
	expect(ours, JSON.stringify(value)).toBe(toMarkdown(tree, { extensions }));
}

/** Ours where it passes a text through, else theirs: it escapes more than they do beside marks. */
const quick: typeof text = (node, parent, state, info) => {
	const ours = text(node, parent, state, info);
	return ours === node.value ? ours : defaultHandlers.text(node, parent, state, info);
};
