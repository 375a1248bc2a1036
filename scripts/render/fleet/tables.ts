import { maskNumbers } from '../../check/privacy/mask-numbers.ts';
import type { CitingPlace, PlannedCompany } from '../../types/index.ts';
import { csvRow } from '../csv-row.ts';

/** Columns of what is sent out to be filled in; `value` is empty. */
export const lackingColumns = [
	'company',
	'name',
	'orgNumber',
	'field',
	'label',
	'askedIn',
	'problem',
	'hint',
	'value',
] as const;

/**
 * The facts that a company lacks, a row each. People open it with a double-click and send it back: so it has semicolons, and
 * `lackingHead` a byte order mark, by which Nordic spreadsheets know their own.
 */
export function lackingRows({ id, name, orgNumber, lacking }: PlannedCompany): string {
	return lacking
		.map(({ field, label, askedIn, problem, hint }) => {
			const cells = [id, maskNumbers(name), orgNumber, field, label, askedIn.join(', '), problem, hint, ''];
			return csvRow(cells, ';');
		})
		.join('');
}

export const lackingHead = `\uFEFF${csvRow(lackingColumns, ';')}`;

export const changeHead = `\uFEFF${csvRow(['company', 'document', 'kind', 'path', 'change', 'because'], ';')}`;

/** What a build would do with each document of a company that it would not leave as it is; in the form of `lackingRows`. */
export function changeRows({ id, documents }: Pick<PlannedCompany, 'id' | 'documents'>): string {
	return documents
		.filter(({ fate }) => fate !== 'unchanged')
		.map(({ id: document, kind, path, fate, because }) =>
			csvRow([id, document, kind, path, fate, because.join(' ')], ';'),
		)
		.join('');
}

export const citingHead = csvRow(['company', 'document', 'kind', 'law', 'section', 'heading', 'file', 'line', 'where']);

/** Where the documents of a company cite what was asked for. */
export function citingRows(company: string, places: readonly CitingPlace[]): string {
	return places
		.map(({ document, kind, law, section, heading, file, line, where }) =>
			csvRow([company, document, kind, law, section, maskNumbers(heading), file, line, where]),
		)
		.join('');
}
