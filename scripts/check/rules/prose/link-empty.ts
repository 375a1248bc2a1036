import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from '../../../fill/markdown/visit.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfNode } from '../../places/place-of-node.ts';

/** Every link has words and an address. */
export const linkEmpty: DocumentRule = {
	code: 'link-empty',
	for: 'all',
	scope: 'document',
	check(subject, report) {
		visit(subject.doc.body, (node) => {
			if (node.type !== 'link' && node.type !== 'documentLink') return;
			const address = node.type === 'link' ? node.url : node.document;
			if (address !== '' && wordsOf(node).trim() !== '') return;
			report({ code: 'link-empty', severity: 'error', place: placeOfNode(node, subject), params: { address } });
		});
	},
};
