import { type PortfolioColumn, type PortfolioRow, portfolioColumns, portfolioStates } from '../../types/portfolio.ts';

/** The columns of a page; what is late and what comes next is told for a day alone. */
export function columnsFor(hasDay: boolean): readonly PortfolioColumn[] {
	return portfolioColumns.filter((column) => hasDay || (column !== 'late' && column !== 'next'));
}

/** What a column is sorted by; what is counted begins with the most when it is asked for. */
export const sortKeys: Readonly<Record<PortfolioColumn, (row: PortfolioRow, place: number) => number | string>> = {
	// Rows come in the order of their names.
	name: (_, place) => place,
	state: ({ state }) => portfolioStates.indexOf(state),
	inForce: ({ inForce }) => -inForce,
	drafts: ({ drafts }) => -drafts,
	missing: ({ gaps }) => -gaps.length,
	lacking: ({ lacking }) => -lacking.length,
	late: ({ late }) => -late.length,
	// Those without one come last.
	next: ({ next: [day = '9999'] }) => day,
	gaps: (row) => -normsOf(row),
	// Those that somebody has to look at come first.
	behind: (row) => -(conflictsOf(row) * 1000 + row.behind.length),
	built: ({ built }) => built || '9999',
};

/** How many documents cannot be merged with the library by themselves. */
export function conflictsOf({ behind }: PortfolioRow): number {
	return behind.filter(({ conflicts }) => conflicts > 0).length;
}

/** How many norms nothing documents. */
export function normsOf({ gaps }: PortfolioRow): number {
	return gaps.reduce((sum, { norms }) => sum + norms.length, 0);
}
