import { TextRun } from 'docx';
import { guard } from '../guard.ts';
import type { Block, State } from '../state.ts';

/** What a reader must know before reading, in a tinted box below the control table. */
export function notices(state: State): readonly Block[] {
	const { notices: all } = state.doc.frame;
	return all.map(({ text }) => state.paragraph({ style: 'Notice', children: [new TextRun(guard(text))] }));
}
