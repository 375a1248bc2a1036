import type { Element, ElementContent } from 'hast';

/** A line of the page's text: a paragraph, a heading, a row, what stands in an item beside its own paragraphs. */
export interface Block {
	readonly element: Element;
	readonly changed: boolean;
}

/** The lines of a text in reading order. */
export function blocksIn(nodes: readonly ElementContent[]): readonly Block[] {
	return nodes.flatMap((node): readonly Block[] => {
		if (node.type !== 'element') return [];
		if (isWhole(node)) return [{ element: node, changed: true }];
		if (lineTags.has(node.tagName)) return [{ element: node, changed: node.children.some(holdsMark) }];
		if (node.tagName !== 'li') return blocksIn(node.children);
		const own = node.children.filter((child) => !isBlock(child));
		const hasWords = own.some(
			(child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''),
		);
		const line = hasWords ? [{ element: node, changed: own.some(holdsMark) }] : [];
		return [...line, ...blocksIn(node.children.filter(isBlock))];
	});
}

const lineTags: ReadonlySet<string> = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'pre', 'figure']);

function isBlock(node: ElementContent): boolean {
	return (
		node.type === 'element' &&
		(lineTags.has(node.tagName) || isWhole(node) || ['ul', 'ol', 'div', 'blockquote', 'hr'].includes(node.tagName))
	);
}

/** A part that is marked as a whole: code, a chart, a line across. */
export function isWhole(node: ElementContent): boolean {
	if (node.type !== 'element' || !isMark(node)) return false;
	return node.children.some((child) => child.type === 'element' && wholeTags.has(child.tagName));
}

const wholeTags: ReadonlySet<string> = new Set(['pre', 'figure', 'hr']);

/** Words, or a part, that one of two versions alone has. */
export function isMark(node: ElementContent): boolean {
	return (
		node.type === 'element' &&
		(node.tagName === 'ins' || node.tagName === 'del') &&
		Array.isArray(node.properties.className) &&
		node.properties.className.includes('change')
	);
}

function holdsMark(node: ElementContent): boolean {
	return isMark(node) || (node.type === 'element' && node.children.some(holdsMark));
}
