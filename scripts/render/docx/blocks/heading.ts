import type { Heading } from 'mdast';
import type { Node } from 'unist';
import { anchored } from '../anchored.ts';
import { KnownParagraph } from '../known/known-paragraph.ts';
import { placed } from '../placed.ts';
import type { Block, Setting, State } from '../state.ts';

/** What a heading begins besides its own text. */
interface Opening {
	/** Links may lead to it. */
	readonly part?: Node;
	readonly onNewPage?: boolean;
}

/** Word's Heading 1 is the author's first level, depth 2: the title has a style of its own. */
export function heading(
	node: Heading,
	setting: Setting,
	state: State,
	{ part, onNewPage = false }: Opening = {},
): readonly Block[] {
	state.takeGap();
	const children = state.phrasing(node.children, setting);
	return [
		new KnownParagraph({
			style: `Heading${Math.max(1, node.depth - 1)}`,
			...placed(setting),
			...(onNewPage && { pageBreakBefore: true }),
			children: anchored(part === undefined ? [node] : [node, part], children, state),
		}),
	];
}
