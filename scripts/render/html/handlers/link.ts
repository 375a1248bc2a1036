import type { Element } from 'hast';
import type { Link } from 'mdast';
import { defaultHandlers } from 'remark-rehype';
import type { Handler } from './handler.ts';

/** A link; its scheme in small letters, as the schema knows the schemes that it lets pass. */
export const link: Handler = (state, node: Link): Element => {
	const url = node.url.replace(/^[a-z][a-z\d+.-]*:/iu, (scheme) => scheme.toLowerCase());
	return defaultHandlers.link(state, { ...node, url });
};
