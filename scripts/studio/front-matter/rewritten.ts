import { isMap, type Node, parseDocument, type YAMLMap } from 'yaml';
import { yamlOptions } from '../../load/yaml/yaml-options.ts';
import type { Field, StudioValue } from '../../types/index.ts';
import { behindColon, endOfPair, isFlow, lineEnd, pairAt } from './extents.ts';
import { fieldAt } from './values.ts';
import { behindKey } from './written-value.ts';

/** YAML with one key at its outermost level written anew, and the others as they are; undefined where it has no such key. */
export function rewritten(yaml: string, key: string, value: StudioValue | undefined, root: Field): string | undefined {
	const { contents } = parseDocument(yaml, { ...yamlOptions, keepSourceTokens: true });
	const pair = isMap(contents) && !isFlow(contents as Node) ? pairAt(contents as YAMLMap, key) : undefined;
	if (pair === undefined || value === undefined) return undefined;
	const end = lineEnd(yaml, endOfPair(pair));
	return `${yaml.slice(0, behindColon(pair))}${behindKey(value, 0, fieldAt(root, key))}\n${yaml.slice(end)}`;
}
