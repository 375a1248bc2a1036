import type { FootnoteDefinition, Root } from 'mdast';
import type { Node, Parent } from 'unist';
import { visit } from '../../fill/markdown/visit.ts';
import type { Block } from './state.ts';
import { type Version, versions, versionsOf } from './tracked/version.ts';

/** How a version refers to a note: by the number that its readers see, at the reference that carries it. */
export interface Numbered {
	readonly number: number;
	/** What the file calls the note; a redline whose versions refer to it first at two places holds it twice. */
	readonly id: number;
}

/** The footnotes of one document. */
export interface Notes {
	readonly definitions: ReadonlyMap<string, FootnoteDefinition>;
	/** The notes that the text of a version refers to; Word counts by the first reference. */
	readonly numbers: Readonly<Record<Version, ReadonlyMap<string, Numbered>>>;
	/** Notes referred to more than once. */
	readonly repeated: ReadonlySet<string>;
	/** What stands in each note, by its id; filled as the references are written. */
	readonly contents: Map<number, readonly Block[]>;
	/** The id by which the text of a version has referred to a note. */
	carriedAs(note: Numbered, version: Version): number | undefined;
	/** Lets a reference carry a note for these versions; answers its id, another one if it is there already for others. */
	carry(note: Numbered, holders: readonly Version[]): number;
}

/** Finds the notes and counts the references in the text; a reference within a note gives no number. */
export function createNotes(body: Root): Notes {
	const definitions = new Map<string, FootnoteDefinition>();
	visit(body, 'footnoteDefinition', (node) => {
		if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
	});
	const referred = new Set<string>();
	const repeated = new Set<string>();
	visit(body, 'footnoteReference', ({ identifier }) => {
		(referred.has(identifier) ? repeated : referred).add(identifier);
	});
	const numbers = numbersIn(body);
	const contents: Notes['contents'] = new Map();
	const carried: Record<Version, Map<number, number>> = { from: new Map(), to: new Map() };
	return {
		definitions,
		numbers,
		repeated,
		contents,
		carriedAs: ({ id }, version) => carried[version].get(id),
		carry({ id }, holders) {
			const known = Math.max(...versions.flatMap((version) => [...numbers[version].values()].map((note) => note.id)));
			const own = contents.has(id) ? Math.max(known, ...contents.keys()) + 1 : id;
			for (const version of holders) carried[version].set(id, own);
			return own;
		},
	};
}

function numbersIn(body: Root): Notes['numbers'] {
	const numbers = { from: new Map<string, Numbered>(), to: new Map<string, Numbered>() };
	let ids = 0;
	for (const { identifier, holders } of references(body, versions)) {
		const first = holders.filter((version) => !numbers[version].has(identifier));
		if (first.length > 0) ids += 1;
		for (const version of first) numbers[version].set(identifier, { number: numbers[version].size + 1, id: ids });
	}
	return numbers;
}

interface Reference {
	readonly identifier: string;
	/** The versions that refer to the note here. */
	readonly holders: readonly Version[];
}

function references(node: Node, round: readonly Version[]): readonly Reference[] {
	if (node.type === 'footnoteDefinition') return [];
	const change = node.type === 'insertion' || node.type === 'deletion' ? node.type : node.data?.change;
	const holders = round.filter((version) => versionsOf(change).includes(version));
	if (node.type === 'footnoteReference') return [{ identifier: (node as Node & Reference).identifier, holders }];
	return 'children' in node ? (node as Parent).children.flatMap((child) => references(child, holders)) : [];
}
