import { type Document, isMap, isScalar, isSeq, type Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Fact } from './facts.ts';

/** The node that says a fact: the one that was there with what differs changed, so that comments, order and quotes stay. */
export function mergeFact(node: unknown, fact: Fact, document: Document): Node {
	if (typeof fact === 'string') return mergeText(node, fact);
	if (isList(fact)) return mergeList(node, fact, document);
	return mergeGroup(node, fact, document);
}

function mergeText(node: unknown, text: string): Node {
	const scalar = isScalar<unknown>(node) ? node : new Scalar<unknown>(undefined);
	if (scalar.value === text) return scalar;
	scalar.value = text;
	// Other programs would take these for numbers, and lose digits.
	if (/^[-+]?[\d._]*\d[\d._]*(e[-+]?\d+)?$/i.test(text) && !/^(0|[1-9]\d*)$/.test(text)) scalar.type = 'QUOTE_DOUBLE';
	return scalar;
}

function mergeList(node: unknown, facts: readonly Fact[], document: Document): Node {
	const list = isSeq(node) ? node : new YAMLSeq();
	list.items = facts.map((fact, index) => {
		const item = mergeFact(list.items[index], fact, document);
		if (isMap(item) && list.items[index] === undefined) item.flow = true;
		return item;
	});
	return list;
}

function mergeGroup(node: unknown, facts: Readonly<Record<string, Fact>>, document: Document): Node {
	const group = isMap(node) ? node : new YAMLMap<unknown, unknown>();
	for (const pair of [...group.items]) if (!(String(pair.key) in facts)) group.delete(pair.key);
	for (const [key, fact] of Object.entries(facts)) {
		const value = mergeFact(group.get(key, true), fact, document);
		const pair = group.items.find((item) => String(item.key) === key);
		if (pair === undefined) group.items.push(document.createPair(key, value));
		else pair.value = value;
	}
	return group;
}

function isList(fact: Exclude<Fact, string>): fact is readonly Fact[] {
	return Array.isArray(fact);
}
