import { FootnoteReferenceRun, type ParagraphChild, TextRun } from 'docx';
import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { bookmarked } from '../bookmarked.ts';
import { field } from '../field.ts';
import { guard } from '../guard.ts';
import type { Setting, State } from '../state.ts';
import { writeNote } from '../write-note.ts';

/**
 * The first reference carries the note, later ones refer to its number. Word knows no notes within notes, so the text
 * of a note that only notes refer to stands in brackets where they do.
 */
export function footnoteReference(
	{ identifier }: FootnoteReference,
	setting: Setting,
	state: State,
): readonly ParagraphChild[] {
	const definition = state.notes.definitions.get(identifier);
	if (definition === undefined) throw new Error(`The footnote “${identifier}” has no text`);
	const number = state.notes.numbers.get(identifier);
	if (number === undefined) return bracketed(definition, setting, state);
	if (setting.notes.length > 0 || state.notes.contents.has(number)) return again(number);
	writeNote(definition, number, setting, state);
	return carried(number, state.notes.repeated.has(identifier), state);
}

function carried(number: number, named: boolean, state: State): readonly ParagraphChild[] {
	const reference = new FootnoteReferenceRun(number);
	return named ? bookmarked(bookmark(number), state.id(), [reference]) : [reference];
}

function again(number: number): readonly ParagraphChild[] {
	const result = new TextRun({ style: 'FootnoteReference', text: String(number) });
	return field(`NOTEREF ${bookmark(number)} \\f \\h`, result);
}

/** Begins as no bookmark of a heading can. */
function bookmark(number: number): string {
	return `_Note${number}`;
}

function bracketed(definition: FootnoteDefinition, setting: Setting, state: State): readonly ParagraphChild[] {
	if (setting.notes.includes(definition.identifier)) return [];
	const within = { ...setting, notes: [...setting.notes, definition.identifier] };
	const parts = definition.children.flatMap((child) => [
		new TextRun(' '),
		...(child.type === 'paragraph' ? state.phrasing(child.children, within) : [new TextRun(guard(textOf(child)))]),
	]);
	return [new TextRun(' ['), ...parts.slice(1), new TextRun(']')];
}
