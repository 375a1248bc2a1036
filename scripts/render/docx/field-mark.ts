import { type ParagraphChild, StringContainer } from 'docx';
import { element } from './element.ts';
import { inline } from './inline.ts';

/** Where a field begins, where its result begins, and where it ends. */
export function fieldMark(type: 'begin' | 'separate' | 'end'): ParagraphChild {
	return inline(element('w:r', {}, [element('w:fldChar', { 'w:fldCharType': type })]));
}

/** What a field asks for, between its beginning and its result. */
export function fieldInstruction(instruction: string): ParagraphChild {
	return inline(element('w:r', {}, [new StringContainer('w:instrText', instruction)]));
}
