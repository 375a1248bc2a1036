import type { FootnoteDefinition } from 'mdast';
import { joinBlock } from '../blocks/join-block.ts';
import { marked } from '../blocks/marked.ts';

/** The notes of two versions, called alike: those of the later one in their order, then those that are there no more. */
export function compareNotes(
	earlier: readonly FootnoteDefinition[],
	later: readonly FootnoteDefinition[],
): readonly FootnoteDefinition[] {
	const before = new Map(earlier.map((note) => [note.identifier, note]));
	const kept = later.map((note) => {
		const old = before.get(note.identifier);
		return old === undefined ? marked(note, 'insertion') : joinBlock(old, note);
	});
	const there = new Set(later.map(({ identifier }) => identifier));
	const gone = earlier.filter(({ identifier }) => !there.has(identifier));
	return [...kept, ...gone.map((note) => marked(note, 'deletion'))];
}
