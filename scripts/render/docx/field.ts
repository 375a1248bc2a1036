import { type ParagraphChild, StringContainer, type TextRun } from 'docx';
import { element } from './element.ts';
import { inline } from './inline.ts';

/** A field as Word itself writes it, its result in place so that nobody is asked to update it. */
export function field(instruction: string, result: TextRun): readonly ParagraphChild[] {
	return [mark('begin'), run(new StringContainer('w:instrText', instruction)), mark('separate'), result, mark('end')];
}

function mark(type: 'begin' | 'separate' | 'end'): ParagraphChild {
	return run(element('w:fldChar', { 'w:fldCharType': type }));
}

function run(content: ReturnType<typeof element>): ParagraphChild {
	return inline(element('w:r', {}, [content]));
}
