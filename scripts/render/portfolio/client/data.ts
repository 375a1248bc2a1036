import type { PortfolioRow } from '../../../types/portfolio.ts';
import type { Held } from '../held.ts';

/** What a page shows. */
export type Data = Omit<Held, 'rows' | 'gaps'> & {
	/** In the order of their names. */
	readonly rows: readonly PortfolioRow[];
};
