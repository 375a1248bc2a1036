import type { PhrasingContent } from 'mdast';

/** The nodes of one type that share a paragraph or cell with nothing else but room; otherwise undefined. */
export function alone<T extends PhrasingContent['type']>(
	nodes: readonly PhrasingContent[],
	type: T,
): readonly Extract<PhrasingContent, { type: T }>[] | undefined {
	const shown = nodes.filter((node) => node.type !== 'break' && !(node.type === 'text' && node.value.trim() === ''));
	const wanted = shown.filter((node): node is Extract<PhrasingContent, { type: T }> => node.type === type);
	return wanted.length > 0 && wanted.length === shown.length ? wanted : undefined;
}
