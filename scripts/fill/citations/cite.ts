import type { Nodes, PhrasingContent, Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { type Citing, citeText } from './cite-text.ts';
import { reach } from './reach.ts';

/**
 * A copy of a tree whose citations of law are normalised and linked, each § once below a heading. Headings, also those of
 * tables, are not linked, and links and code are left alone. Values of facts are still tokens here, so that none can
 * become part of a citation.
 */
export function cite(root: Root, citing: Citing): Root {
	let linked = new Set<string>();
	const children = root.children.map((node) => {
		if (node.type === 'heading') linked = new Set();
		return citeBlock(node, linked, citing);
	});
	return { ...root, children };
}

function citeBlock<N extends Nodes>(node: N, linked: Set<string> | undefined, citing: Citing): N {
	if (!('children' in node)) return node;
	const { type, children } = node;
	if (type === 'paragraph' || type === 'tableCell' || type === 'heading') {
		const paragraph = { linked: type === 'heading' ? undefined : linked, before: '' };
		return { ...node, children: citePhrasing(node.children, paragraph, citing) };
	}
	const heads = (index: number) => type === 'table' && index === 0;
	return {
		...node,
		children: children.map((child, index) => citeBlock(child, heads(index) ? undefined : linked, citing)),
	};
}

/** A paragraph as far as it is read; `before` grows. */
interface Paragraph {
	readonly linked: Set<string> | undefined;
	before: string;
}

function citePhrasing(nodes: readonly PhrasingContent[], paragraph: Paragraph, citing: Citing): PhrasingContent[] {
	return nodes.flatMap((node): readonly PhrasingContent[] => {
		if ('children' in node && !whole.has(node.type))
			return [{ ...node, children: citePhrasing(node.children, paragraph, citing) } as PhrasingContent];
		const cited = node.type === 'text' ? citeText(node, paragraph, citing) : [node];
		paragraph.before = `${paragraph.before}${node.type === 'break' ? '\n' : wordsOf(node)}`.slice(-reach);
		return cited;
	});
}

/** What is read as one: links, and references to the document's own parts. */
const whole: ReadonlySet<string> = new Set(['link', 'linkReference', 'structureReference']);
