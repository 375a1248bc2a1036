import type { Nodes, Root } from 'mdast';
import type { Change } from '../../../scripts/types/index.ts';

/** What a reader has who accepts every change of a redline: the later version. */
export function accept(body: Root): Root {
	return versionOf(body, 'insertion');
}

/** What a reader has who rejects every change of a redline: the earlier version. */
export function reject(body: Root): Root {
	return versionOf(body, 'deletion');
}

function versionOf(body: Root, kept: Change): Root {
	return { ...body, children: body.children.flatMap((node) => without(node, kept)) as Root['children'] };
}

function without(node: Nodes, kept: Change): readonly Nodes[] {
	const { change, was, ...data } = node.data ?? {};
	if (change !== undefined && change !== kept) return [];
	if (node.type === 'insertion' || node.type === 'deletion') return node.type === kept ? node.children : [];
	const called = kept === 'deletion' && was !== undefined ? calledBefore(node, was) : {};
	const own = { ...node, ...called, data: { ...data, ...(called.data ?? {}) } };
	if (!('children' in node)) return [own as Nodes];
	return [{ ...own, children: node.children.flatMap((child) => without(child, kept)) } as Nodes];
}

function calledBefore(
	node: Nodes,
	{ number, label, anchor }: NonNullable<NonNullable<Nodes['data']>['was']>,
): { number?: number | string; label?: string | undefined; data?: Nodes['data'] } {
	const moved = anchor === undefined ? {} : { anchor };
	if (number === undefined) return { data: moved };
	if (node.data?.item !== undefined) return { data: { ...moved, item: { number, written: label ?? '' } } };
	const typed = node.type === 'section' ? number : Number(number);
	return { number: typed, label, data: moved };
}
