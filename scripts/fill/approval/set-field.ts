import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import type { Text } from '../../types/index.ts';

/**
 * The text of a file with one field of its front matter set, and nothing else touched: comments, order and quotes stay. A
 * field that is not there comes after the first of `after` that is.
 */
export function setField({ text }: Text, key: string, value: string, after: readonly string[]): string {
	const [opening] = /^---\n/.exec(text) ?? [''];
	const rest = text.slice(opening.length);
	const yaml = rest.slice(0, /^---$/m.exec(rest)?.index ?? 0);
	const { contents } = parseDocument(yaml);
	const pairs = isMap(contents) ? contents.items : [];
	const written = stringify(value, { lineWidth: 0 }).trim();
	const nodeOf = (name: string) => pairs.find((pair) => isScalar(pair.key) && pair.key.value === name)?.value;
	const own = nodeOf(key);
	if (isScalar(own) && own.range)
		return spliced(text, opening.length + own.range[0], opening.length + own.range[1], written);
	const before = after.map(nodeOf).find((node) => isScalar(node) && node.range);
	const end = isScalar(before) && before.range ? lineEnd(yaml, before.range[1]) : yaml.length;
	return spliced(text, opening.length + end, opening.length + end, `${key}: ${written}\n`);
}

function spliced(text: string, from: number, to: number, put: string): string {
	// A value that was left out has its place right behind the colon.
	const gap = put.endsWith('\n') || /\s$/.test(text.slice(0, from)) ? '' : ' ';
	return text.slice(0, from) + gap + put + text.slice(to);
}

function lineEnd(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end === -1 ? text.length : end + 1;
}
