import {
	type PortfolioColumn,
	type PortfolioRow,
	portfolioColumns,
	portfolioRuns,
	portfolioStates,
} from '../../types/portfolio.ts';

/** What is known of all companies of a page, beside what stands in their files. */
export interface Asked {
	/** Without a day nothing is said of what is late and what comes next. */
	readonly hasDay: boolean;
	/** Whether it was asked what workers came to. */
	readonly hasRuns: boolean;
}

export function columnsFor({ hasDay, hasRuns }: Asked): readonly PortfolioColumn[] {
	return portfolioColumns.filter((column) => {
		if (column === 'run') return hasRuns;
		return hasDay || (column !== 'late' && column !== 'next');
	});
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
	// What somebody has to look at first.
	run: ({ run = 'none' }) => portfolioRuns.indexOf(run),
};

/** How many documents cannot be merged with the library by themselves. */
export function conflictsOf({ behind }: PortfolioRow): number {
	return behind.filter(({ conflicts }) => conflicts > 0).length;
}

/** How many norms nothing documents. */
export function normsOf({ gaps }: PortfolioRow): number {
	return gaps.reduce((sum, { norms }) => sum + norms.length, 0);
}
