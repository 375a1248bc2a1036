import type { Node, Parent } from 'unist';
import type { visit as Visit } from 'unist-util-visit';

/** Returned by a visitor: go no further at all. */
export const EXIT = false;

/** Returned by a visitor: do not go into this node. */
export const SKIP = 'skip';

type Visitor = (node: Node, index: number | undefined, parent: Parent | undefined) => unknown;

/**
 * Visits a node and all below it in order, as `unist-util-visit` does, whose types it has: that one names a function after
 * each node it meets, which costs more than most visits do themselves.
 */
export const visit = ((tree: Node, test: unknown, visitor?: Visitor) => {
	const visits = visitor ?? (test as Visitor);
	walk(tree, undefined, undefined, visitor === undefined ? () => true : matching(test), visits);
}) as unknown as typeof Visit;

/** Where to go on in its parent: at an index, or not at all; undefined: at the next. */
function walk(
	node: Node & Partial<Parent>,
	index: number | undefined,
	parent: Parent | undefined,
	matches: (node: Node) => boolean,
	visitor: Visitor,
): number | typeof EXIT | undefined {
	const answer = matches(node) ? visitor(node, index, parent) : undefined;
	const [action, next] = Array.isArray(answer) ? answer : typeof answer === 'number' ? [true, answer] : [answer];
	if (action === EXIT) return EXIT;
	if (node.children !== undefined && action !== SKIP) {
		for (let at = 0; at >= 0 && at < node.children.length; ) {
			const child = node.children[at];
			if (child === undefined) break;
			const then = walk(child, at, node as Parent, matches, visitor);
			if (then === EXIT) return EXIT;
			at = then ?? at + 1;
		}
	}
	return next;
}

/** A type, one of several, or properties that a node has. */
function matching(test: unknown): (node: Node) => boolean {
	if (Array.isArray(test)) return ({ type }) => test.includes(type);
	if (typeof test === 'string') return ({ type }) => type === test;
	const wanted = Object.entries(test as Readonly<Record<string, unknown>>);
	return (node) => wanted.every(([key, value]) => (node as unknown as Record<string, unknown>)[key] === value);
}
