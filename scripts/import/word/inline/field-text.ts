import type { Reading } from '../reading.ts';
import type { RunLook } from '../styles.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { type Fields, fetches, isMadeOfText, linkOf, mergeName, noteAgain } from './fields.ts';
import type { Inline } from './inline.ts';
import { type Marks, referenceTo, textOfPieces } from './piece.ts';

/** A field that is one element. */
export function simpleField(inline: Inline, element: XmlElement, marks: Marks, look: RunLook): void {
	const { fields, children } = inline;
	fields.begin();
	fields.instruct(element.attributes['w:instr'] ?? '');
	separate(inline);
	children(element, marks, look);
	end(inline);
}

/** Where a field begins, where its result does, or where it ends. */
export function fieldMark(inline: Inline, mark: XmlElement): void {
	const { fields } = inline;
	const type = mark.attributes['w:fldCharType'];
	if (type === 'begin') fields.begin(mark);
	else if (type === 'end') end(inline);
	else if (type === 'separate') separate(inline);
}

function separate(inline: Inline): void {
	inline.fields.separate({ pieces: inline.pieces, from: inline.pieces.length });
	beginResult(inline);
}

/** A field of a form letter that nobody has filled in is a blank. */
function end({ fields, pieces, reading }: Inline): void {
	const { instruction = '', result } = fields.end() ?? {};
	const name = mergeName(instruction);
	if (name === undefined || result?.pieces !== pieces || fields.isHidden()) return;
	const held = pieces.slice(result.from);
	const text = textOfPieces(held);
	if (held.some(({ type }) => type !== 'text') || !isUnfilled(text, name)) return;
	pieces.splice(result.from);
	pieces.push({ type: 'pen', label: name.replaceAll('_', ' '), marks: held[0]?.marks ?? {} });
	reading.remarks.setAside(text);
	reading.remarks.say('placeholder', reading.paragraph, { text: name });
}

/** Word shows the name of what is to come, between quotation marks. */
function isUnfilled(text: string, name: string): boolean {
	const shown = /^\s*(?:«([^«»]*)»|<<([^<>]*)>>)\s*$/u.exec(text);
	const plain = (one: string) => one.replaceAll(/[\s_]+/gu, '').toLowerCase();
	return shown !== null && plain(shown[1] ?? shown[2] ?? '') === plain(name);
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
