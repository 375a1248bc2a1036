import type { Element } from 'hast';
import { defaultHandlers } from 'remark-rehype';
import type { DocumentLink } from '../../../types/index.ts';
import type { Handler } from './handler.ts';

/** A link to another document's web page. */
export const documentLink: Handler = (state, node: DocumentLink): Element =>
	defaultHandlers.link(state, { type: 'link', url: addressOf(node), children: node.children });

function addressOf({ path, anchor }: DocumentLink): string {
	return anchor === undefined ? `${path}.html` : `${path}.html#${anchor}`;
}
