import type { ThematicBreak } from 'mdast';
import { placed } from '../placed.ts';
import type { Block, Setting, State } from '../state.ts';

/** A hairline across the text. */
export function thematicBreak(_: ThematicBreak, setting: Setting, state: State): readonly Block[] {
	return [state.paragraph({ style: 'ThematicBreak', ...placed(setting) })];
}
