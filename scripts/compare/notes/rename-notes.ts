import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from '../../fill/markdown/visit.ts';
import { compareNames } from './compare-names.ts';

/** Calls the notes of the earlier text as the later one calls the same notes, so that a number that moved is no change; no two notes share a name. */
export function renameNotes(
	body: Root,
	notes: readonly FootnoteDefinition[],
	later: readonly FootnoteDefinition[],
): void {
	const names = compareNames(notes, later);
	visit({ type: 'root', children: [...body.children, ...notes] } satisfies Root, (node) => {
		if (node.type !== 'footnoteDefinition' && node.type !== 'footnoteReference') return;
		const name = names.get(node.identifier);
		if (name !== undefined) Object.assign(node, { identifier: name, label: name });
	});
}
