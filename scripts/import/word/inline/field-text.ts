import type { Reading } from '../reading.ts';
import type { RunLook } from '../styles.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { type Fields, fetches, isMadeOfText, linkOf, noteAgain } from './fields.ts';
import type { Inline } from './inline.ts';
import { type Marks, referenceTo } from './piece.ts';

/** A field that is one element. */
export function simpleField(inline: Inline, element: XmlElement, marks: Marks, look: RunLook): void {
	const { fields, children } = inline;
	fields.begin();
	fields.instruct(element.attributes['w:instr'] ?? '');
	fields.separate();
	beginResult(inline);
	children(element, marks, look);
	fields.end();
}

/** Where a field begins, where its result does, or where it ends. */
export function fieldMark(inline: Inline, mark: XmlElement): void {
	const { fields } = inline;
	const type = mark.attributes['w:fldCharType'];
	if (type === 'begin') fields.begin(mark);
	else if (type === 'end') fields.end();
	else if (type === 'separate') {
		fields.separate();
		beginResult(inline);
	}
}

/** What stands in place of a result, or is told of it. */
function beginResult({ fields, reading, pieces }: Inline): void {
	const instruction = fields.results().at(-1) ?? '';
	if (fetches(instruction)) reading.remarks.say('fetching', reading.paragraph, { text: instruction.slice(0, 200) });
	const name = reading.notes.bookmarks.get(noteAgain(instruction) ?? '');
	if (name !== undefined && !fields.isHidden()) pieces.push({ type: 'node', node: referenceTo(name), marks: {} });
}

/**
 * What words are by the fields that they stand in: part of an instruction, as the result of another field or (`stray`) by
 * themselves, part of a list that Word makes of the text, the number of a note that is referred to again, or text with where it leads.
 */
export type Standing =
	| { readonly type: 'instruction' | 'stray' | 'contents' | 'note' }
	| { readonly type: 'text'; readonly link: string | undefined };

export function standingOf(fields: Fields, { notes }: Pick<Reading, 'notes'>): Standing {
	if (fields.isHidden()) return { type: fields.isResult() ? 'instruction' : 'stray' };
	const results = fields.results();
	if (results.some(isMadeOfText)) return { type: 'contents' };
	if (results.some((each) => notes.bookmarks.has(noteAgain(each) ?? ''))) return { type: 'note' };
	return { type: 'text', link: results.flatMap((each) => linkOf(each) ?? []).at(-1) };
}
