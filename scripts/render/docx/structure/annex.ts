import type { Annex } from '../../../types/index.ts';
import type { Block, Setting, State } from '../state.ts';
import { annexText } from './annex-text.ts';

/** An annex among other pages: it begins a new one and goes on with their numbers. */
export function annex(node: Annex, setting: Setting, state: State): readonly Block[] {
	return annexText(node, true, setting, state);
}
