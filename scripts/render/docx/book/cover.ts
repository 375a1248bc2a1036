import { Paragraph, TextRun } from 'docx';
import type { Edition } from '../../../types/index.ts';
import { letterhead } from '../frame/letterhead.ts';
import { notices } from '../frame/notices.ts';
import { guard } from '../guard.ts';
import type { Block, State } from '../state.ts';

/** The first page: whose handbook this is, when it was last changed, and what must be known of it. */
export function cover({ firm, frame, title }: Edition, state: State): readonly Block[] {
	if (state.sheet.title) return notices(frame.notices, { run: {} }, state);
	return [
		...(state.sheet.firm ? [] : [letterhead(frame.words.logo, state)]),
		new Paragraph({ style: 'CoverSpace' }),
		new Paragraph({ style: 'DocumentLabel', children: [new TextRun(guard(firm.name))] }),
		new Paragraph({ style: 'Title', children: [new TextRun(guard(title))] }),
		new Paragraph({ style: 'Subtitle', children: [new TextRun(guard(frame.line))] }),
		...notices(frame.notices, { run: {} }, state),
	];
}
