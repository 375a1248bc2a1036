import { type ParagraphChild, TextRun } from 'docx';
import type { Text } from 'mdast';
import { guard } from '../guard.ts';
import type { Setting } from '../state.ts';

/** A line end of the source is a space in the document. */
export function text(node: Text, { run }: Setting): readonly ParagraphChild[] {
	return [new TextRun({ ...run, text: guard(node.value) })];
}
