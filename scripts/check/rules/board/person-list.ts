import type { Nodes, Table } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { z } from 'zod';
import { visit } from '../../../fill/markdown/visit.ts';
import type { DataGroup, DocumentRule, DocumentSubject, Report } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';
import { placeOfNode } from '../../places/place-of-node.ts';

const settingsSchema = z.strictObject({
	/** So many names below each other are a list of persons. */
	least: z.coerce.number().int(),
	/** Headings of columns that hold persons, in small letters. */
	headings: z.array(z.string()),
	/** A list of the front matter, and the fields of its entries that hold no person, not even one. */
	list: z.string(),
	fields: z.array(z.string()),
});

/** Two words or more, each with a capital, and nothing else before a comma, a bracket or a dash. */
const name = /^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}'’.-]*)+(?:\s*[,;:(–-].*)?$/su;

/** No list or table in the author's text names persons, nor does a field that tells of something else. */
export const personList: DocumentRule = {
	code: 'person-list',
	for: 'named',
	scope: 'document',
	check(subject, report, settings) {
		const { least, headings, list, fields } = settingsSchema.parse(settings);
		reportFields(subject, list, fields, report);
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

function reportFields(
	{ data, source }: DocumentSubject,
	list: string,
	fields: readonly string[],
	report: Report,
): void {
	const entries = Array.isArray(data[list]) ? (data[list] as readonly DataGroup[]) : [];
	for (const [index, entry] of entries.entries()) {
		for (const field of fields) {
			if (![entry[field]].flat().some((text) => typeof text === 'string' && name.test(text))) continue;
			report({ code: 'person-list', severity: 'error', place: placeOfField(source, list, index, field), params: {} });
		}
	}
}

function columnsOf({ children: rows }: Table): readonly (readonly string[])[] {
	const width = Math.max(...rows.map(({ children }) => children.length));
	return Array.from({ length: width }, (_, column) => rows.map(({ children }) => plain(children[column])));
}

function plain(node: Nodes | undefined): string {
	return node === undefined ? '' : wordsOf(node).trim();
}
