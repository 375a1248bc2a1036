import type { Nodes } from 'mdast';
import type { Handle, Options } from 'mdast-util-to-markdown';

/** The handler of a node type that an extension brings. */
export function handlerOf(extension: Options, type: Nodes['type']): Handle {
	const handler = extension.handlers?.[type];
	if (!handler) throw new Error(`The extension writes no ${type}`);
	return handler;
}
