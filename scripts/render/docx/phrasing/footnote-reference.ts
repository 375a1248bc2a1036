import { FootnoteReferenceRun, type ParagraphChild } from 'docx';
import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { bookmarked } from '../bookmarked.ts';
import { field } from '../field.ts';
import { guard } from '../guard.ts';
import { textRun } from '../known/text-run.ts';
import type { Numbered } from '../notes.ts';
import type { Setting, State } from '../state.ts';
import { inVersion } from '../tracked/in-version.ts';
import { perVersion } from '../tracked/per-version.ts';
import type { Version } from '../tracked/version.ts';
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
	const holders = state.holders();
	const numbered = (version: Version) => state.notes.numbers[version].get(identifier);
	const before = new Map(holders.map((version) => [version, idOf(numbered(version), version, state)]));
	const carries = (version: Version) => setting.notes.length === 0 && before.get(version) === undefined;
	return perVersion({
		holders,
		said(version) {
			const note = numbered(version);
			if (note === undefined) return JSON.stringify(inVersion(definition, version).children);
			return carries(version) ? `carries ${note.id}` : `refers to ${before.get(version)}, ${note.number}`;
		},
		write(version) {
			const note = numbered(version);
			if (note === undefined) return bracketed(inVersion(definition, version), setting, state);
			if (!carries(version)) return again({ ...note, id: before.get(version) ?? note.id });
			const together = holders.filter((each) => carries(each) && numbered(each)?.id === note.id);
			const one = together.length === 2 ? definition : inVersion(definition, version);
			return carried(state.notes.carry(note, together), one, setting, state);
		},
	});
}

function idOf(note: Numbered | undefined, version: Version, state: State): number | undefined {
	return note && state.notes.carriedAs(note, version);
}

function carried(
	id: number,
	definition: FootnoteDefinition,
	setting: Setting,
	state: State,
): readonly ParagraphChild[] {
	// Before it is written: a note that refers to itself finds itself there.
	state.notes.contents.set(id, []);
	state.notes.contents.set(id, writeNote(definition, setting, state));
	const reference = new FootnoteReferenceRun(id);
	return state.notes.repeated.has(definition.identifier)
		? bookmarked(bookmark(id), state.id(), [reference])
		: [reference];
}

function again({ id, number }: Numbered): readonly ParagraphChild[] {
	const result = textRun({ style: 'FootnoteReference', text: String(number) });
	return field(`NOTEREF ${bookmark(id)} \\f \\h`, result);
}

/** Begins as no bookmark of a heading can. */
function bookmark(id: number): string {
	return `_Note${id}`;
}

function bracketed(definition: FootnoteDefinition, setting: Setting, state: State): readonly ParagraphChild[] {
	if (setting.notes.includes(definition.identifier)) return [];
	const within = { ...setting, notes: [...setting.notes, definition.identifier] };
	const parts = definition.children.flatMap((child) => [
		textRun(' '),
		...(child.type === 'paragraph' ? state.phrasing(child.children, within) : [textRun(guard(textOf(child)))]),
	]);
	return [textRun(' ['), ...parts.slice(1), textRun(']')];
}
