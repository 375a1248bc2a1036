import type { ParagraphChild } from 'docx';
import { contentControl } from './content-control.ts';
import { element } from './element.ts';

/** A field that is empty on paper and can be written in on screen. */
export function penField(label: string, id: number, empty: ParagraphChild): ParagraphChild {
	return contentControl(label, id, [element('w:showingPlcHdr'), element('w:text')], empty);
}
