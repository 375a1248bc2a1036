import type { Nodes, Table } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { z } from 'zod';
import type { DocumentRule } from '../../types/index.ts';
import { placeOfNode } from '../place-of-node.ts';

const settingsSchema = z.object({
	/** So many names below each other are a list of persons. */
	least: z.coerce.number().int(),
	/** Headings of columns that hold persons, in small letters. */
	headings: z.array(z.string()),
});

/** Two words or more, each with a capital, and nothing else before a comma, a bracket or a dash. */
const name = /^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}'’.-]*)+(?:\s*[,;:(–-].*)?$/su;

/** No list or table in the author's text names persons. */
export const personList: DocumentRule = {
	code: 'person-list',
	for: 'named',
	scope: 'document',
	check(subject, report, settings) {
		const { least, headings } = settingsSchema.parse(settings);
		const countsAsList = (texts: readonly string[]) => texts.filter((text) => name.test(text)).length >= least;
		const isOfPersons = (node: Nodes) => {
			if (node.type === 'list') return countsAsList(node.children.map(({ children: [first] }) => plain(first)));
			if (node.type !== 'table') return false;
			return columnsOf(node).some(
				([heading = '', ...cells]) => headings.includes(heading.toLowerCase()) || countsAsList(cells),
			);
		};
		visit(subject.doc.body, (node) => {
			const place = placeOfNode(node, subject);
			if (place.file !== subject.source.file || !isOfPersons(node)) return;
			report({ code: 'person-list', severity: 'error', place, params: {} });
		});
	},
};

function columnsOf({ children: rows }: Table): readonly (readonly string[])[] {
	const width = Math.max(...rows.map(({ children }) => children.length));
	return Array.from({ length: width }, (_, column) => rows.map(({ children }) => plain(children[column])));
}

function plain(node: Nodes | undefined): string {
	return node === undefined ? '' : wordsOf(node).trim();
}
