import { type ParagraphChild, TextRun } from 'docx';
import type { PenBlank } from '../../../types/index.ts';
import { guard } from '../guard.ts';

/** A line for the pen within running text, its label after it; a field here would print without its line. */
export function penBlank({ label }: PenBlank): readonly ParagraphChild[] {
	const line = new TextRun({ underline: { type: 'single' }, text: sixtyMillimetres });
	return [line, new TextRun({ style: 'PenNote', text: `\u{a0}${guard(label)}` })];
}

const sixtyMillimetres = '\u{a0}'.repeat(72);
