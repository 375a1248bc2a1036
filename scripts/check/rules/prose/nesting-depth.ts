import type { Nodes } from 'mdast';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfNode } from '../../places/place-of-node.ts';

/** Deeper nesting than the typesetter can lay out (measured: lists fail at 32, quotes at 16). */
const limits = { list: 28, quote: 14 } as const;

/** Lists and quotations are nested no deeper than paper can show. */
export const nestingDepth: DocumentRule = {
	code: 'nesting-depth',
	for: 'all',
	scope: 'document',
	check(subject, report) {
		const visit = (node: Nodes, lists: number, quotes: number) => {
			const depth = { list: lists + Number(node.type === 'list'), quote: quotes + Number(node.type === 'blockquote') };
			for (const what of ['list', 'quote'] as const) {
				if (depth[what] <= limits[what]) continue;
				const params = { what, limit: limits[what] };
				report({ code: 'nesting-depth', severity: 'error', place: placeOfNode(node, subject), params });
				return;
			}
			if ('children' in node) for (const child of node.children) visit(child, depth.list, depth.quote);
		};
		visit(subject.doc.body, 0, 0);
	},
};
