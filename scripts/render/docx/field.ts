import type { ParagraphChild, TextRun } from 'docx';
import { fieldInstruction, fieldMark } from './field-mark.ts';

/**
 * A field as Word itself writes it, its result in place so that nobody is asked to update it.
 * @param result undefined: what only Word can count, empty until it has
 */
export function field(instruction: string, result?: TextRun): readonly ParagraphChild[] {
	const shown = result === undefined ? [] : [result];
	return [fieldMark('begin'), fieldInstruction(instruction), fieldMark('separate'), ...shown, fieldMark('end')];
}
