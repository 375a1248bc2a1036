import { maskNumbers } from '../../check/privacy/mask-numbers.ts';
import type { Company, CompanyChange } from '../../types/index.ts';
import { csvRow } from '../csv-row.ts';

/** Columns of the list that replies are written into; the last four are empty. */
export const replyColumns = [
	'code',
	'company',
	'name',
	'document',
	'title',
	'from',
	'to',
	'reply',
	'reason',
	'by',
	'date',
] as const;

/** As `lackingHead`: Nordic spreadsheets know their own by it. */
export const replyHead = `\uFEFF${csvRow(replyColumns, ';')}`;

/** A row for each change that a company is to reply to. */
export function replyRows({ id, name }: Company, changes: readonly CompanyChange[]): readonly string[] {
	return changes.flatMap(({ code, document, title, from = '', to = '' }) =>
		code === undefined
			? []
			: [csvRow([code, id, maskNumbers(name), document, maskNumbers(title), from, to, '', '', '', ''], ';')],
	);
}
