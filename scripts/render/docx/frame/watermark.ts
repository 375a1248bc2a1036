import type { ParagraphChild } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { Doc } from '../../../types/index.ts';
import { guard } from '../guard.ts';
import { ink } from '../ink.ts';

/** Behind the text of a document that is not in force; part of the page's head, so no screen reader reads it. */
export function watermark({ frame }: Doc): readonly ParagraphChild[] {
	if (frame.watermark === undefined) return [];
	return [
		new TextWatermark({ text: guard(frame.watermark), bold: true, color: ink.watermark, opacity: 1, width: 480 }),
	];
}
