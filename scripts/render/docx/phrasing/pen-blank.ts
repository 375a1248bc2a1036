import { type ParagraphChild, TextRun } from 'docx';
import type { PenBlank } from '../../../types/index.ts';
import type { Setting } from '../state.ts';
import { words } from '../words.ts';

/** A line for the pen within running text, its label after it; a field here would print without its line. */
export function penBlank({ label }: PenBlank, setting: Setting): readonly ParagraphChild[] {
	const line = new TextRun({ underline: { type: 'single' }, text: sixtyMillimetres });
	return [line, words(`\u{a0}${label}`, setting, { style: 'PenNote' })];
}

const sixtyMillimetres = '\u{a0}'.repeat(72);
