import { type ParagraphChild, TextRun } from 'docx';
import type { Break } from 'mdast';
import type { Setting } from '../state.ts';

/** A new line in the same paragraph. */
export function hardBreak(_: Break, { run }: Setting): readonly ParagraphChild[] {
	return [new TextRun({ ...run, break: 1 })];
}
