import type { YearWheel } from '../../types/index.ts';
import { csvRow } from '../csv-row.ts';
import { titleOf } from './title-of.ts';

/** The deadlines as CSV by RFC 4180, with the columns that other programs rely on; a day that is not set is empty. */
export function yearCsv({ deadlines, language }: YearWheel): string {
	const rows = deadlines.map((deadline) => [
		deadline.company,
		titleOf(deadline, language),
		deadline.due ?? '',
		deadline.recommended ?? '',
	]);
	return [['company', 'document', 'due', 'recommended'], ...rows].map((row) => csvRow(row)).join('');
}
