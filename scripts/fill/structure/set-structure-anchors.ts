import type { Nodes, Root } from 'mdast';

/**
 * Gives §§, their parts, items and annexes anchors made of their numbers, which stay the same whatever the words are:
 * `p7`, `p7-stk2`, `p7-stk2-nr1`, `p7-stk2-nr1-a`, `bilag1-nr3`. Of two parts of one number the first has it.
 */
export function setStructureAnchors(body: Root): void {
	const taken = new Set<string>();
	for (const child of body.children) anchor(child, '', taken);
}

function anchor(node: Nodes, above: string, taken: Set<string>): void {
	const own = anchorOf(node, above);
	if (own !== undefined && !taken.has(own)) {
		taken.add(own);
		node.data = { ...node.data, anchor: own };
	}
	if ('children' in node) for (const child of node.children) anchor(child, own ?? above, taken);
}

function anchorOf(node: Nodes, above: string): string | undefined {
	switch (node.type) {
		case 'annex':
			return `bilag${node.number}`;
		case 'section':
			return joined(above, `p${node.number.replaceAll(' ', '')}`);
		case 'subsection':
			return joined(above, `stk${node.number}`);
		case 'listItem': {
			const number = node.data?.item?.number;
			return number === undefined ? undefined : joined(above, /^\d/.test(number) ? `nr${number}` : number);
		}
		default:
			return undefined;
	}
}

function joined(above: string, own: string): string {
	return above === '' ? own : `${above}-${own}`;
}
