import type { ElementContent, Text } from 'hast';

/** Elements each on a line of its own, so that the page's source reads well. */
export function lines<Node extends ElementContent>(nodes: readonly (Node | undefined)[]): (Node | Text)[] {
	const eol: Text = { type: 'text', value: '\n' };
	return [eol, ...nodes.flatMap((node) => (node ? [node, eol] : []))];
}
