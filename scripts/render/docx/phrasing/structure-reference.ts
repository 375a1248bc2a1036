import type { ParagraphChild } from 'docx';
import type { StructureReference, StructureReferencePart } from '../../../types/index.ts';
import { field } from '../field.ts';
import { fieldInstruction, fieldMark } from '../field-mark.ts';
import { guard } from '../guard.ts';
import { textRun } from '../known/text-run.ts';
import type { Setting, State } from '../state.ts';
import { internalLink } from './internal-link.ts';

/** A reference to other parts of the text, each of which Word can number anew. */
export function structureReference(
	{ parts }: StructureReference,
	setting: Setting,
	state: State,
): readonly ParagraphChild[] {
	return parts.flatMap((part) => written(part, setting, state));
}

/**
 * A field where Word would say what is written, or the end of it; what bears no number in Word is a link. \\n asks for
 * the number of that paragraph alone, of a part of a § too.
 */
function written({ text, anchor }: StructureReferencePart, { run }: Setting, state: State): readonly ParagraphChild[] {
	const words = (value: string) => textRun({ ...run, text: guard(value) });
	const bookmark = anchor === undefined ? undefined : state.bookmarks.get(anchor);
	if (anchor === undefined || bookmark === undefined) return [words(text)];
	const version = state.holders().at(-1) ?? 'to';
	const said = state.numbersSaid[version].get(anchor) ?? '';
	if (text === said.toLowerCase() && text !== said)
		return [internalLink(guard(bookmark), lowered(bookmark, words(text)))];
	if (said === '' || !text.endsWith(said)) return [internalLink(guard(bookmark), [words(text)])];
	const before = text.slice(0, -said.length);
	return [...(before === '' ? [] : [words(before)]), ...field(`REF ${bookmark} \\n \\h`, words(said))];
}

/** LibreOffice puts its own result in place of ours and knows no `\\* Lower` there, but leaves a QUOTE as it stands. */
function lowered(bookmark: string, result: ParagraphChild): readonly ParagraphChild[] {
	return [
		fieldMark('begin'),
		fieldInstruction('QUOTE "'),
		fieldMark('begin'),
		fieldInstruction(`REF ${bookmark} \\n`),
		fieldMark('end'),
		fieldInstruction('" \\* Lower'),
		fieldMark('separate'),
		result,
		fieldMark('end'),
	];
}
