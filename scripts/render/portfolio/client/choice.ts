import type { PortfolioColumn, PortfolioTotal } from '../../../types/portfolio.ts';

/** What somebody has asked to see. */
export interface Choice {
	/** Words that a company's name, id, number or place must have; empty: any. */
	readonly text: string;
	/** Empty: any. */
	readonly state: string;
	readonly language: string;
	readonly type: string;
	readonly county: string;
	/** What was chosen by its number; undefined: nothing. */
	readonly total: PortfolioTotal | undefined;
	readonly column: PortfolioColumn;
	/** In the other order than the column begins with. */
	readonly reversed: boolean;
	/** Counted from 0. */
	readonly page: number;
}

export const firstChoice: Choice = {
	...{ text: '', state: '', language: '', type: '', county: '', total: undefined },
	...{ column: 'name', reversed: false, page: 0 },
};
