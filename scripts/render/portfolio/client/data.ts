import type { PortfolioWords } from '../../../messages/portfolio-texts.ts';
import type { Language } from '../../../types/language.ts';
import type { PortfolioColumn, PortfolioRow } from '../../../types/portfolio.ts';

/** What a page holds for its program. */
export interface Data {
	readonly language: Language;
	readonly words: PortfolioWords;
	readonly columns: readonly PortfolioColumn[];
	/** In the order of their names. */
	readonly rows: readonly PortfolioRow[];
}
