import type { FootnoteDefinition, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Block } from './state.ts';

/** The footnotes of one document. */
export interface Notes {
	readonly definitions: ReadonlyMap<string, FootnoteDefinition>;
	/** The number of each note that the text refers to; Word counts by the first reference. */
	readonly numbers: ReadonlyMap<string, number>;
	/** Notes referred to more than once. */
	readonly repeated: ReadonlySet<string>;
	/** What stands in each note, by its number; filled as the references are written. */
	readonly contents: Map<number, readonly Block[]>;
}

/** Finds the notes and counts the references in the text; a reference within a note gives no number. */
export function createNotes(body: Root): Notes {
	const definitions = new Map<string, FootnoteDefinition>();
	const numbers = new Map<string, number>();
	const repeated = new Set<string>();
	visit(body, 'footnoteDefinition', (node) => {
		if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
	});
	visit(body, (node) => {
		if (node.type === 'footnoteDefinition') return SKIP;
		if (node.type === 'footnoteReference' && !numbers.has(node.identifier))
			numbers.set(node.identifier, numbers.size + 1);
	});
	const referred = new Set<string>();
	visit(body, 'footnoteReference', ({ identifier }) => {
		(referred.has(identifier) ? repeated : referred).add(identifier);
	});
	return { definitions, numbers, repeated, contents: new Map() };
}
