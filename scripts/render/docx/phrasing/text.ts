import type { ParagraphChild } from 'docx';
import type { Text } from 'mdast';
import { guard } from '../guard.ts';
import { textRun } from '../known/text-run.ts';
import type { Setting } from '../state.ts';

/** A line end of the source is a space in the document. */
export function text(node: Text, { run }: Setting): readonly ParagraphChild[] {
	return [textRun({ ...run, text: guard(node.value) })];
}
