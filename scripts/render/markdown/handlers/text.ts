import type { Text } from 'mdast';
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

/** Text; where a mark touches it, underscores next to its outermost letters are escaped, since those may become references. */
export const text: Handle = (node: Text, parent, state, info) => {
	const written = defaultHandlers.text(node, parent, state, info);
	const opened = marks.has(info.before.slice(-1)) ? written.replace(/(?<=^[^\\])_+/u, escaped) : written;
	return marks.has(info.after.slice(0, 1)) ? opened.replace(/(?<![\\_])_+(?=.$)/u, escaped) : opened;
};

const marks: ReadonlySet<string> = new Set(['*', '_', '~']);

function escaped(underscores: string): string {
	return underscores.replaceAll('_', '\\_');
}
