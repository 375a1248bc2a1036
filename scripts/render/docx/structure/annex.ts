import type { Annex } from '../../../types/index.ts';
import { heading } from '../blocks/heading.ts';
import type { Block, Setting, State } from '../state.ts';

/** An annex among other pages: it begins a new one and goes on with their numbers. */
export function annex(node: Annex, setting: Setting, state: State): readonly Block[] {
	return annexText(node, true, setting, state);
}

/** The text of an annex, to whose heading links may lead. */
export function annexText(node: Annex, onNewPage: boolean, setting: Setting, state: State): readonly Block[] {
	const [first, ...others] = node.children;
	if (first?.type !== 'heading') throw new Error(`“${node.label}” does not begin with its heading`);
	return [...heading(first, setting, state, { part: node, onNewPage }), ...state.blocks(others, setting)];
}
