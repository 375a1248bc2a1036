import type { Link } from 'mdast';
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

/** A link; what may stand in no address as it is, such as spaces, braces and pipes, is written as addresses write it. */
export const link: Handle = (node: Link, parent, state, info) => {
	const url = node.url.replaceAll(/[\s"<>\\^`{|}]/gu, encodeURIComponent);
	return defaultHandlers.link({ ...node, url }, parent, state, info);
};
