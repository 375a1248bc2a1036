import type { ParagraphChild } from 'docx';
import type { InlineCode } from 'mdast';
import { guard } from '../guard.ts';
import { textRun } from '../known/text-run.ts';
import type { Setting } from '../state.ts';

/** Code keeps its look within a link, where the style that a run can have is the link's. */
export function inlineCode(node: InlineCode, { run }: Setting): readonly ParagraphChild[] {
	const look = run.style === undefined ? { style: 'HTMLCode' } : { font: 'Consolas', noProof: true };
	return [textRun({ ...run, ...look, text: guard(node.value) })];
}
