import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from '../../../fill/markdown/visit.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfNode } from '../../places/place-of-node.ts';

/** Every column of a table has a heading. */
export const tableHeader: DocumentRule = {
	code: 'table-header',
	for: 'all',
	scope: 'document',
	check(subject, report) {
		visit(subject.doc.body, 'table', (table) => {
			const [header] = table.children;
			if (header?.children.every((cell) => wordsOf(cell).trim() !== '')) return;
			report({ code: 'table-header', severity: 'error', place: placeOfNode(table, subject), params: {} });
		});
	},
};
