import type { FootnoteDefinition, Nodes, RootContent } from 'mdast';
import { visit } from '../../fill/markdown/visit.ts';
import type { Filled } from '../../types/index.ts';
import { partsOf } from './parts-of.ts';

/** What stands below the heading of one section of the kind, with the notes that it refers to; none where it is missing. */
export function sectionNodes(subject: Filled, key: string): readonly RootContent[] {
	const { children } = subject.doc.body;
	return partsOf(subject)
		.filter(({ section }) => section?.key === key)
		.flatMap(({ heading }) => {
			const rest = children.slice(children.indexOf(heading) + 1);
			const end = rest.findIndex((node) => (node.type === 'heading' && node.depth <= 2) || node.type === 'annex');
			const own = end === -1 ? rest : rest.slice(0, end);
			return [...own.filter(({ type }) => type !== 'footnoteDefinition'), ...notesOf(own, children)];
		});
}

function notesOf(nodes: readonly Nodes[], children: readonly RootContent[]): readonly FootnoteDefinition[] {
	const named = new Set<string>();
	for (const node of nodes) visit(node, 'footnoteReference', ({ identifier }) => void named.add(identifier));
	return children
		.filter((node) => node.type === 'footnoteDefinition')
		.filter(({ identifier }) => named.has(identifier));
}
