import { isDeepStrictEqual } from 'node:util';
import { isSeq, type Node, parseDocument, type YAMLSeq } from 'yaml';
import { yamlOptions } from '../../load/yaml/yaml-options.ts';
import type { Field, StudioEdit, StudioValue } from '../../types/index.ts';
import { dashOf, endOf, indentAt, isFlow, lineEnd, lineStart, startOf } from './extents.ts';
import { fieldAt } from './values.ts';
import { asItem, inLine } from './written-value.ts';

/**
 * YAML with the items of a list in another order, or others among them: each that was there stays as it is written, with the remarks
 * above it. Undefined where there is no such list, or its items share their lines with something else.
 */
export function reordered(
	yaml: string,
	path: StudioEdit['path'],
	before: readonly StudioValue[],
	now: readonly StudioValue[],
	field: Field | undefined,
): string | undefined {
	const list: unknown = parseDocument(yaml, { ...yamlOptions, keepSourceTokens: true }).getIn(path, true);
	if (!isSeq(list) || list.items.length !== before.length) return undefined;
	const items = list.items as Node[];
	const inner = fieldAt(field, 0);
	if (isFlow(list)) {
		const [from, to] = [startOf(list) + 1, endOf(list) - 1];
		if (yaml.slice(from, to).includes('#')) return undefined;
		const written = items.map((item) => yaml.slice(startOf(item), endOf(item)));
		return yaml.slice(0, from) + taken(before, now, written, (item) => inLine(item, inner)).join(', ') + yaml.slice(to);
	}
	const dashes = items.map((_, index) => dashOf(list as YAMLSeq, index));
	const [first = 0] = dashes;
	const indent = indentAt(yaml, first);
	if (indent === undefined) return undefined;
	const ends = items.map((item) => lineEnd(yaml, endOf(item)));
	const written = ends.map((end, index) => yaml.slice(ends[index - 1] ?? lineStart(yaml, first), end));
	const anew = (item: StudioValue) => `${' '.repeat(indent)}- ${asItem(item, indent + 2, inner)}\n`;
	const lines = taken(before, now, written, anew).join('');
	return yaml.slice(0, lineStart(yaml, first)) + lines + yaml.slice(ends.at(-1));
}

/** Each item as it is written where it was there before, once for each time that it was. */
function taken(
	before: readonly StudioValue[],
	now: readonly StudioValue[],
	written: readonly string[],
	anew: (item: StudioValue) => string,
): readonly string[] {
	const free = new Set(before.keys());
	return now.map((item) => {
		const index = [...free].find((one) => isDeepStrictEqual(before[one], item));
		if (index === undefined) return anew(item);
		free.delete(index);
		return written[index] ?? anew(item);
	});
}
