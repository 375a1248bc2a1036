import type { Blockquote } from 'mdast';
import type { Block, Setting, State } from '../state.ts';
import { twips } from '../twips.ts';

const inset = twips(5);

/** Quoted text; what stands in it is set further in, its bar is part of the style. */
export function blockquote(node: Blockquote, setting: Setting, state: State): readonly Block[] {
	return state.blocks(node.children, {
		...setting,
		style: 'Quote',
		quoted: true,
		indent: setting.indent + inset,
		width: setting.width - inset,
	});
}
