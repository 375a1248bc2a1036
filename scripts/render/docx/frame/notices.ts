import { Paragraph, TextRun } from 'docx';
import type { Doc } from '../../../types/index.ts';
import { guard } from '../guard.ts';
import type { Block } from '../state.ts';

/** What a reader must know before reading, in a tinted box near the head. */
export function notices({ frame }: Doc): readonly Block[] {
	return frame.notices.map(({ text }) => new Paragraph({ style: 'Notice', children: [new TextRun(guard(text))] }));
}
