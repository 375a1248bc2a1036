import type { Annex } from '../../../types/index.ts';
import { heading } from '../blocks/heading.ts';
import type { Block, Setting, State } from '../state.ts';

/** The text of an annex, to whose heading links to it lead. */
export function annexText(node: Annex, onNewPage: boolean, setting: Setting, state: State): readonly Block[] {
	const [first, ...others] = node.children;
	if (first?.type !== 'heading') throw new Error(`“${node.label}” does not begin with its heading`);
	const opening = state.changed(first, (each) => heading(each, setting, state, { part: node, onNewPage }));
	return [...opening, ...state.blocks(others, setting)];
}
