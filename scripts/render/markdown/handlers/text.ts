import type { Text } from 'mdast';
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

/**
 * Text; where a mark touches it, underscores next to its outermost letters are escaped, since those may become references.
 * No-break spaces are ordinary ones, so that a text finds in it what it looks like.
 */
export const text: Handle = ({ value, ...node }: Text, parent, state, info) => {
	if (untouched.test(value)) return value;
	const plain = value.replaceAll(noBreak, ' ');
	const written = defaultHandlers.text({ ...node, value: plain }, parent, state, info);
	const opened = marks.has(info.before.slice(-1)) ? written.replace(/(?<=^[^\\])_+/u, escaped) : written;
	return marks.has(info.after.slice(0, 1)) ? opened.replace(/(?<![\\_])_+(?=.$)/u, escaped) : opened;
};

/** Between two letters or signs: at the edge of a text or beside another space it stays what it is. */
const noBreak = /(?<=\S)\u00a0(?=\S)/gu;

/** Text in which nothing is ever escaped, wherever it stands: it begins with a letter, and holds no sign of Markdown's. */
const untouched = /^\p{L}(?:[\p{L}\p{N} ,.;()"'«»–—§%/?-]*[\p{L}\p{N},.;)"«»–—§%?])?$/u;

const marks: ReadonlySet<string> = new Set(['*', '_', '~']);

function escaped(underscores: string): string {
	return underscores.replaceAll('_', '\\_');
}
