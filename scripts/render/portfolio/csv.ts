import type { PortfolioRow } from '../../types/index.ts';
import { csvRow } from '../fleet/csv-row.ts';
import { conflictsOf, normsOf } from './columns.ts';

const head = [
	...['company', 'name', 'orgNumber', 'type', 'language', 'place', 'state', 'inForce', 'drafts', 'missing'],
	...['lacking', 'lackingFacts', 'late', 'nextDay', 'next', 'gaps', 'behind', 'conflicts', 'errors', 'built'],
] as const;

/**
 * The companies as a table that Nordic spreadsheets open with a double-click.
 * @param hasDay else nothing is said of what is late
 */
export function portfolioCsv(rows: readonly PortfolioRow[], hasDay: boolean): string {
	const written = rows.map((row) => {
		const { id, name, orgNumber, type, language, place, state, inForce, drafts, gaps, lacking, late, next } = row;
		const [day = '', what = ''] = next;
		return csvRow(
			[
				...[id, name, orgNumber, type, language, place, state, inForce, drafts, gaps.length],
				...[lacking.length, lacking.join(', '), hasDay ? late.length : '', day, what, normsOf(row)],
				...[row.behind.length, conflictsOf(row), row.errors.length + row.faulty.length, row.built],
			],
			';',
		);
	});
	return `\uFEFF${csvRow(head, ';')}${written.join('')}`;
}
