import type { Root } from 'mdast';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { gfm } from './gfm.ts';
import { handlersFor } from './handlers/index.ts';
import { joined } from './joined.ts';
import { unsafe } from './unsafe.ts';

/** A tree as Markdown that reads back as the same tree; pictures become references to their labels. */
export function write(tree: Root, labels: ReadonlyMap<string, string>): string {
	return toMarkdown(joined(tree), { ...manner, handlers: handlersFor(labels) });
}

const manner: Options = {
	bullet: '-',
	rule: '-',
	listItemIndent: 'one',
	tightDefinitions: true,
	extensions: Object.values(gfm),
	unsafe,
};
