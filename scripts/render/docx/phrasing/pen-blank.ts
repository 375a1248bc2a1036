import { type ParagraphChild, TextRun } from 'docx';
import type { PenBlank } from '../../../types/index.ts';
import { guard } from '../guard.ts';
import { penField } from '../pen-field.ts';
import type { Setting, State } from '../state.ts';

/** A line for the pen within running text, its label after it. */
export function penBlank({ label }: PenBlank, _: Setting, state: State): readonly ParagraphChild[] {
	const line = new TextRun({ style: 'PlaceholderText', underline: { type: 'single' }, text: sixtyMillimetres });
	return [penField(label, state.id(), line), new TextRun({ style: 'PenNote', text: `\u{a0}${guard(label)}` })];
}

const sixtyMillimetres = '\u{a0}'.repeat(72);
