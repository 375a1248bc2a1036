import type { Nodes } from 'mdast';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfNode } from '../../places/place-of-node.ts';

/**
 * Deeper nesting than the typesetter can lay out (measured: lists fail at 32, quotes at 16, emphasis between 60 and
 * 100, lists and quotes in each other at 33 of both, a table with marks within 26 lists).
 */
const limits = { list: 28, quote: 14, together: 30 } as const;

/** What a part of a document takes of the depth that there is for all of them together. */
const depths: Readonly<Record<string, number>> = {
	list: 1,
	blockquote: 1,
	table: 3,
	emphasis: 0.5,
	strong: 0.5,
	delete: 0.5,
	link: 0.5,
	documentLink: 0.5,
};

interface Depth {
	readonly list: number;
	readonly quote: number;
	readonly together: number;
}

const none: Depth = { list: 0, quote: 0, together: 0 };

/** Lists, quotations and all else are nested no deeper than paper can show; a note stands where it is referred to. */
export const nestingDepth: DocumentRule = {
	code: 'nesting-depth',
	for: 'all',
	scope: 'document',
	check(subject, report) {
		const { body } = subject.doc;
		const ofNotes = depthsOfNotes(body);
		const look = (node: Nodes, above: Depth) => {
			const from =
				node.type === 'footnoteDefinition' ? { ...none, together: ofNotes.get(node.identifier) ?? 0 } : above;
			const depth = within(node, from);
			for (const what of ['list', 'quote', 'together'] as const) {
				const limit = limits[what];
				if (depth[what] <= limit) continue;
				report({
					code: 'nesting-depth',
					severity: 'error',
					place: placeOfNode(node, subject),
					params: { what, limit },
				});
				return;
			}
			if ('children' in node) for (const child of node.children) look(child, depth);
		};
		look(body, none);
	},
};

function within(node: Nodes, { list, quote, together }: Depth): Depth {
	return {
		list: list + Number(node.type === 'list'),
		quote: quote + Number(node.type === 'blockquote'),
		together: together + (depths[node.type] ?? 0),
	};
}

/** How deep each note is first set, by the deepest reference to it. */
function depthsOfNotes(body: Nodes): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	const look = (node: Nodes, above: number) => {
		const depth = above + (depths[node.type] ?? 0);
		if (node.type === 'footnoteReference') found.set(node.identifier, Math.max(found.get(node.identifier) ?? 0, depth));
		if ('children' in node) for (const child of node.children) look(child, depth);
	};
	look(body, 0);
	return found;
}
