import type { FootnoteDefinition } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { keyOf } from '../key-of.ts';
import { profileOf, similarity } from '../sequence/similarity.ts';

/** Two notes that share less are not the same note, unless they share their name and no other note claims it. */
const least = 0.5;

/** What each note of the earlier version is called in the redline: as its later version is, or a name that no other note has. */
export function compareNames(
	earlier: readonly FootnoteDefinition[],
	later: readonly FootnoteDefinition[],
): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	const open = new Map(later.map((note) => [note.identifier, note]));
	const take = (find: (note: FootnoteDefinition, other: FootnoteDefinition) => boolean) => {
		for (const note of earlier) {
			if (names.has(note.identifier)) continue;
			const found = [...open.values()].find((other) => find(note, other));
			if (found === undefined) continue;
			names.set(note.identifier, found.identifier);
			open.delete(found.identifier);
		}
	};
	take((note, other) => note.identifier === other.identifier && contentOf(note) === contentOf(other));
	take((note, other) => contentOf(note) === contentOf(other));
	take((note, other) => similarity(profileOf(wordsOf(note)), profileOf(wordsOf(other))) >= least);
	take((note, other) => note.identifier === other.identifier);
	const taken = new Set(later.map(({ identifier }) => identifier));
	for (const { identifier } of earlier) {
		if (names.has(identifier)) continue;
		const name = freeName(identifier, taken);
		taken.add(name);
		names.set(identifier, name);
	}
	return names;
}

function contentOf(note: FootnoteDefinition): string {
	return keyOf({ ...note, identifier: '' });
}

function freeName(identifier: string, taken: ReadonlySet<string>): string {
	if (!taken.has(identifier)) return identifier;
	let number = 2;
	while (taken.has(`${identifier}-${number}`)) number++;
	return `${identifier}-${number}`;
}
