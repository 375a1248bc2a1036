import type { PortfolioRow } from '../../types/index.ts';
import { csvRow } from '../csv-row.ts';
import { type Asked, conflictsOf, normsOf } from './columns.ts';

const head = [
	...['company', 'name', 'orgNumber', 'type', 'language', 'place', 'state', 'inForce', 'drafts', 'missing'],
	...['lacking', 'lackingFacts', 'late', 'nextDay', 'next', 'gaps', 'behind', 'conflicts', 'errors', 'built', 'county'],
] as const;

/**
 * The companies as a table that Nordic spreadsheets open with a double-click.
 * `run` is its last column, where it was asked what workers came to.
 */
export function portfolioCsv(rows: readonly PortfolioRow[], { hasDay, hasRuns }: Asked): string {
	const written = rows.map((row) => {
		const { id, name, orgNumber, type, language, place, state, inForce, drafts, gaps, lacking, late, next } = row;
		const [day = '', what = ''] = next;
		return csvRow(
			[
				...[id, name, orgNumber, type, language, place, state, inForce, drafts, gaps.length],
				...[lacking.length, lacking.join(', '), hasDay ? late.length : '', day, what, normsOf(row)],
				...[row.behind.length, conflictsOf(row), row.errors.length + row.faulty.length, row.built],
				...[row.counties.join(', '), ...(hasRuns ? [row.run ?? 'none'] : [])],
			],
			';',
		);
	});
	return `\uFEFF${csvRow([...head, ...(hasRuns ? ['run'] : [])], ';')}${written.join('')}`;
}
