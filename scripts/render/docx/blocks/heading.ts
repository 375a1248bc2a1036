import { Paragraph } from 'docx';
import type { Heading } from 'mdast';
import { anchored } from '../anchored.ts';
import { placed } from '../placed.ts';
import type { Block, Setting, State } from '../state.ts';

/** Word's Heading 1 is the author's first level, depth 2: the title has a style of its own. */
export function heading(node: Heading, setting: Setting, state: State): readonly Block[] {
	state.takeGap();
	const children = state.phrasing(node.children, setting);
	return [
		new Paragraph({
			style: `Heading${Math.max(1, node.depth - 1)}`,
			...placed(setting),
			children: anchored([node], children, state),
		}),
	];
}
