import type { ParagraphChild } from 'docx';
import type { PenBlank } from '../../../types/index.ts';
import { textRun } from '../known/text-run.ts';
import type { Setting } from '../state.ts';
import { words } from '../words.ts';

/** A line for the pen within running text, its label after it; a field here would print without its line. */
export function penBlank({ label }: PenBlank, setting: Setting): readonly ParagraphChild[] {
	const line = textRun({ text: '_'.repeat(length) });
	return [line, words(`\u{a0}${label}`, setting, { style: 'PenNote' })];
}

/** About 45 mm. Underlined spaces would be lost where LibreOffice ends a line with them. */
const length = 26;
