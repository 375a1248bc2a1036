import { readFields } from '../fields/read-fields.ts';
import type { DataGroup, Language, Report, Source } from '../types/index.ts';
import { fieldIn } from './field-in.ts';

/** Reads a document's front matter by the fields of its kind, in the document's language. */
export function readDocument(source: Source, language: Language, report: Report): DataGroup {
	const fields = source.kind.fields.map((field) => fieldIn(field, source, language));
	const data = readFields(source.values, fields, report, { file: source.file, line: 1, column: 1 });
	reportId(source, data, report);
	const references = [...ofKind(source), ...(Array.isArray(data.references) ? (data.references as DataGroup[]) : [])];
	return Object.freeze({
		...data,
		...(references.length > 0 && { references: Object.freeze(references) }),
		kind: source.kind.name,
		language,
	});
}

/** What the fixed text of the kind refers to stands before what the author refers to. */
function ofKind({ kind }: Source): readonly DataGroup[] {
	return kind.references.map(({ law, section }) => Object.freeze({ document: null, law, section: section ?? null }));
}

function reportId(source: Source, data: DataGroup, report: Report): void {
	const id = data.id;
	if (typeof id !== 'string' || source.kind.idPattern.test(id)) return;
	const place = source.values.entries.get('id')?.value.place ?? { file: source.file, line: 1, column: 1 };
	const params = { field: 'id', text: id, pattern: source.kind.idPattern.source };
	report({ code: 'field-document-id', severity: 'error', place, params });
}
