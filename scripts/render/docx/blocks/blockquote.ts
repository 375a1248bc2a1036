import type { Blockquote } from 'mdast';
import { inset } from '../inset.ts';
import type { Block, Setting, State } from '../state.ts';
import { twips } from '../twips.ts';

/** Quoted text; what stands in it is set further in, its bar is part of the style. */
export function blockquote(node: Blockquote, setting: Setting, state: State): readonly Block[] {
	const { indent, width } = inset(setting, twips(5));
	return state.blocks(node.children, { ...setting, style: 'Quote', quoted: true, indent, width });
}
