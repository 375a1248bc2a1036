import { libraryOf, sourcesOf } from '../../../fill/sources-of.ts';
import { nearest } from '../../../messages/nearest.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { writtenReferences } from '../../law/written-references.ts';

/** A reference names either a document of the company or a law; one to a shared document that does not concern it is not printed. */
export const referenceDocument: DocumentRule = {
	code: 'reference-document',
	for: 'all',
	scope: 'document',
	check({ source, company, repository }, report) {
		const ids = [...sourcesOf(company, repository), ...libraryOf(company, repository)].flatMap(({ values }) => {
			const id = values.entries.get('id')?.value;
			return id?.type === 'scalar' ? [id.text] : [];
		});
		for (const { item, document, law, section } of writtenReferences(source)) {
			const both = document !== undefined && section !== undefined;
			if ((document === undefined) === (law === undefined) || both)
				report({ code: 'reference-shape', severity: 'error', place: item.place, params: {} });
			else if (document !== undefined && !ids.includes(document.text)) {
				const params = { id: document.text, nearest: nearest(document.text, ids) };
				report({ code: 'reference-document', severity: 'error', place: document.place, params });
			}
		}
	},
};
