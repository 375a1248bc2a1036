import type { ParagraphChild } from 'docx';
import { fieldInstruction, fieldMark } from './field-mark.ts';

/**
 * A field as Word itself writes it, its result in place so that nobody is asked to update it.
 * @param result nothing: what only Word can count, empty until it has
 */
export function field(instruction: string, ...result: readonly ParagraphChild[]): readonly ParagraphChild[] {
	return [fieldMark('begin'), fieldInstruction(instruction), fieldMark('separate'), ...result, fieldMark('end')];
}
