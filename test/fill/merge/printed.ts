import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** The words of a tree, one line a paragraph; a blank for the pen stands as its label in brackets. */
export function printed(root: Root | undefined): string {
	if (root === undefined) throw new Error('refused');
	const lines: string[] = [];
	const walk = (node: object): void => {
		const children = 'children' in node && Array.isArray(node.children) ? (node.children as object[]) : undefined;
		if (
			children?.some(
				(child) => 'type' in child && ['paragraph', 'list', 'listItem', 'heading'].includes(String(child.type)),
			)
		) {
			for (const child of children) walk(child);
		} else lines.push(textOf(node));
	};
	walk(root);
	return lines.join('\n');
}
