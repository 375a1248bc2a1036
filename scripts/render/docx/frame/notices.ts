import type { Notice } from '../../../types/index.ts';
import type { Block, Setting, State } from '../state.ts';
import { words } from '../words.ts';

/** What a reader must know before reading, in a tinted box. */
export function notices(all: readonly Notice[], setting: Pick<Setting, 'run'>, state: State): readonly Block[] {
	return all.map(({ text }) => state.paragraph({ style: 'Notice', children: [words(text, setting)] }));
}
