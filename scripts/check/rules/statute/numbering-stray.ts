import { visit } from '../../../fill/markdown/visit.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfNode } from '../../places/place-of-node.ts';

/** A part of a § stands in a §. */
export const numberingStray: DocumentRule = {
	code: 'numbering-stray',
	for: 'all',
	scope: 'document',
	check({ doc }, report) {
		visit(doc.body, 'subsection', (subsection, _, parent) => {
			if (parent?.type === 'section') return;
			const params = { found: subsection.label ?? '' };
			report({ code: 'numbering-stray', severity: 'error', place: placeOfNode(subsection, { doc }), params });
		});
	},
};
