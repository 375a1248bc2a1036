import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from '../../../fill/markdown/visit.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfNode } from '../../places/place-of-node.ts';

/** Headings begin at the second level (the title is the first), go down one level at a time, and have words. */
export const headingLevel: DocumentRule = {
	code: 'heading-level',
	for: 'all',
	scope: 'document',
	check(subject, report) {
		let deepest = 2;
		visit(subject.doc.body, 'heading', (heading) => {
			const place = placeOfNode(heading, subject);
			const { depth } = heading;
			if (depth === 1 || depth > deepest)
				report({ code: 'heading-level', severity: 'error', place, params: { depth, deepest } });
			if (wordsOf(heading).trim() === '') report({ code: 'heading-empty', severity: 'error', place, params: {} });
			deepest = depth + 1;
		});
	},
};
