import { Paragraph, TextRun } from 'docx';
import type { Doc } from '../../../types/index.ts';
import { guard } from '../guard.ts';
import type { Block, State } from '../state.ts';
import { letterhead } from './letterhead.ts';

/** The firm, then what the document is: kind and number, title, and where it stands; without what a template says. */
export function head({ frame, meta }: Doc, state: State): readonly Block[] {
	if (state.sheet.title) return [];
	return [
		...(state.sheet.firm ? [] : [letterhead(frame.words.logo, state)]),
		new Paragraph({ style: 'DocumentLabel', children: [new TextRun(guard(frame.label))] }),
		new Paragraph({ style: 'Title', children: [new TextRun(guard(meta.title))] }),
		new Paragraph({ style: 'Subtitle', children: [new TextRun(guard(frame.line))] }),
	];
}
