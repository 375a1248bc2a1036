import type { PortfolioWords } from '../../messages/portfolio-texts.ts';
import type { Language } from '../../types/language.ts';
import type { PortfolioColumn, PortfolioRow } from '../../types/portfolio.ts';

/** What a page holds for its program: rows that name their gaps by their place among all that there are. */
export interface Held {
	readonly language: Language;
	readonly words: PortfolioWords;
	readonly columns: readonly PortfolioColumn[];
	/** In the order of their names. */
	readonly rows: readonly (Omit<PortfolioRow, 'gaps'> & { readonly gaps: number })[];
	readonly gaps: readonly PortfolioRow['gaps'][];
}
