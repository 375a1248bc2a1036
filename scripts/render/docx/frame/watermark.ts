import type { ParagraphChild } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { guard } from '../guard.ts';
import { ink } from '../ink.ts';

/** Behind the text of a document that is not in force; part of the page's head, so no screen reader reads it. */
export function watermark(text: string | undefined): readonly ParagraphChild[] {
	if (text === undefined) return [];
	return [new TextWatermark({ text: guard(text), bold: true, color: ink.watermark, opacity: 1, width: 480 })];
}
