import { type CST, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

/** A pair of a map as its parser gives it when it keeps its tokens. */
export type Part = Pair<Node, Node | null>;

/** Where what a node says ends, before spaces, a comment and the end of its line. */
export function endOf(node: Node): number {
	const [start = 0, end = start] = node.range ?? [];
	if (!(isMap(node) || isSeq(node)) || isFlow(node)) return end;
	const last: unknown = node.items.at(-1);
	if (last === undefined) return end;
	if (isMap(node)) return endOfPair(last as Part);
	return isBlank(last as Node | null) ? dashOf(node as YAMLSeq, node.items.length - 1) + 1 : endOf(last as Node);
}

export function endOfPair(pair: Part): number {
	return isBlank(pair.value) ? behindColon(pair) : endOf(pair.value as Node);
}

/** Nothing is written there. */
export function isBlank(node: Node | null): boolean {
	return node === null || (isScalar(node) && node.range?.[0] === node.range?.[1]);
}

export function isFlow(node: Node): boolean {
	return (isMap(node) || isSeq(node)) && node.flow === true;
}

export function startOf(node: Node): number {
	return node.range?.[0] ?? 0;
}

/** Right behind the colon of a pair, or its key where it has none. */
export function behindColon({ key, srcToken }: Part): number {
	const colon = srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
	return colon === undefined ? (key.range?.[1] ?? 0) : colon.offset + 1;
}

/** Where the dash of an item stands in a list of lines. */
export function dashOf({ srcToken }: YAMLSeq, index: number): number {
	const items = (srcToken as CST.BlockSequence | undefined)?.items ?? [];
	const dashes = items.flatMap(({ start }) => start.filter(({ type }) => type === 'seq-item-ind'));
	return dashes[index]?.offset ?? 0;
}

export function pairAt(map: YAMLMap, key: string): Part | undefined {
	return (map.items as Part[]).find((pair) => isScalar(pair.key) && (pair.key.source ?? pair.key.value) === key);
}

export function lineStart(text: string, at: number): number {
	return text.lastIndexOf('\n', at - 1) + 1;
}

/** Behind the end of the line that holds the last character before a place. */
export function lineEnd(text: string, at: number): number {
	if (text[at - 1] === '\n') return at;
	const end = text.indexOf('\n', at);
	return end === -1 ? text.length : end + 1;
}

/** Columns before a place; undefined where something else stands before it on its line. */
export function indentAt(text: string, at: number): number | undefined {
	const before = text.slice(lineStart(text, at), at);
	return /^ *$/.test(before) ? before.length : undefined;
}
